package filiform.injury.recovery;

import filiform.injury.recovery.Assessment.SurgeonBy;
import java.util.ArrayList;
import java.util.List;

/// By which day a nerve surgeon must have seen the patient, so that fibres sewn then still reach each muscle within
/// the cautious limit, at the cautious speed.
final class SurgeonDay {

    private SurgeonDay() {}

    static SurgeonBy of(TimeKnowledge times, List<Target> targets) {
        TimeKnowledge.Surgeon rule = times.surgeon();
        int day = rule.latest();
        String sets = "";
        var tooFar = new ArrayList<String>();
        for (Target target : targets) {
            if (target.kind() == Target.Kind.MUSCLE) {
                double last = times.limit().day()
                        - times.delay().median()
                        - target.distance() / times.bounds().slow()
                        - rule.planning();
                if (last < 0) {
                    tooFar.add(target.name());
                } else if (last < day) {
                    day = (int) Math.floor(last);
                    sets = target.name();
                }
            }
        }
        return new SurgeonBy(Math.max(rule.earliest(), day), sets, tooFar, rule.basis());
    }
}
