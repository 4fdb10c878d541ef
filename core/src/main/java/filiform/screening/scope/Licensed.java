package filiform.screening.scope;

import filiform.measure.Answer;
import filiform.screening.Effect;
import java.util.ArrayList;
import java.util.List;

/// Is there a licence of this place, in date?
final class Licensed {

    private Licensed() {}

    static List<Reason> reasons(ScopeTable table, Practitioner who, Wanted wanted) {
        var reasons = new ArrayList<Reason>();
        Licence licence = who.licence();
        Answer here = here(licence, wanted);
        if (here != Answer.YES) {
            String words = here == Answer.UNKNOWN
                    ? "It is not told whether the licence is one of this place."
                    : "The licence is one of %s, not of this place.".formatted(licence.place());
            reasons.add(reason(
                    table, here, words, "Say which place gave the licence; a licence of another place is none here."));
        }
        Answer holds = licence.expiry().holds(wanted.day());
        if (holds != Answer.YES) {
            String words = holds == Answer.UNKNOWN
                    ? "It is not told whether the licence is in date."
                    : "The licence has run out: %s.".formatted(licence.expiry().words());
            reasons.add(reason(table, holds, words, "Renew the licence, or say until when it holds."));
        }
        return reasons;
    }

    private static Answer here(Licence licence, Wanted wanted) {
        if (licence.place().isBlank() || wanted.place().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return licence.place().equals(wanted.place().get().code()) ? Answer.YES : Answer.NO;
    }

    private static Reason reason(ScopeTable table, Answer met, String words, String instead) {
        return new Reason("licence", met, Effect.DEFER, "practitioner", words, instead, table.houseRules());
    }
}
