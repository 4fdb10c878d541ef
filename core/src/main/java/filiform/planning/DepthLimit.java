package filiform.planning;

import filiform.atlas.Grade;
import filiform.atlas.Source;
import java.util.List;

/// How deep a needle may go here at most, measured along the shaft from the skin.
public sealed interface DepthLimit {

    /// A limit.
    ///
    /// @param mm        whole millimetres; 0 means do not insert
    /// @param governing the structure, or the source's words, that set it
    /// @param grade     of the weakest figure behind it
    record At(int mm, List<String> because, String governing, Grade grade, List<Source> sources) implements DepthLimit {
        public At {
            because = List.copyOf(because);
            sources = List.copyOf(sources);
        }
    }

    /// No limit can be named: do not needle deep.
    record None(String why) implements DepthLimit {}
}
