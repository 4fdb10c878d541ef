package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.planning.RiskMap;
import java.util.Optional;

/// Which risk map is asked for beside a plan, by the words of the contract.
enum MapAsked {
    TILT_DEPTH("tilt-depth", RiskMap.Kind.TILT_AND_DEPTH),
    ENTRY("entry", RiskMap.Kind.ENTRY);

    private final String word;
    private final RiskMap.Kind kind;

    MapAsked(String word, RiskMap.Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /// None where the question does not ask for one.
    static Optional<RiskMap.Kind> read(Fields fields) {
        return fields.word("map", MapAsked.class).map(asked -> asked.kind);
    }

    static String word(RiskMap.Kind kind) {
        return switch (kind) {
            case TILT_AND_DEPTH -> TILT_DEPTH.word;
            case ENTRY -> ENTRY.word;
        };
    }
}
