package filiform.screening.scope;

import filiform.atlas.Named;
import java.util.List;

/// What only the practitioner can say of themselves, asked so that "yes" fulfils it.
///
/// @param why what asks for it, in one sentence
public record Confirmation(String id, String question, String why) implements Named {

    /// Asked where the law is silent or sources differ.
    public static final String BOARD_AGREES = "board agrees";

    /// Asked where no condition of the place was seen.
    public static final String LAW_CHECKED = "law checked";

    @Override
    public String name() {
        return id;
    }

    @Override
    public List<String> synonyms() {
        return List.of();
    }
}
