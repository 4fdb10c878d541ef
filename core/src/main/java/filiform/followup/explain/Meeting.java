package filiform.followup.explain;

import filiform.atlas.Structure;
import java.util.List;

/// What a touch of one kind of structure may bring. A touch is no injury.
///
/// @param causes  names of the causes whose feelings are told; none where nobody knows what it feels like
/// @param follows what usually follows, and what is not known of it
public record Meeting(Structure.Kind kind, String heading, List<String> causes, Known follows) {

    public Meeting {
        causes = List.copyOf(causes);
    }
}
