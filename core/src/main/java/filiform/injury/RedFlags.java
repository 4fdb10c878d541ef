package filiform.injury;

import filiform.atlas.Nerve;
import filiform.injury.Hypothesis.Other;
import java.util.ArrayList;
import java.util.List;

/// What must be looked at now, whatever nerve leads: signs that are emergencies, a finding that grows, and the brain or
/// the spinal cord as a cause that is not far-fetched.
final class RedFlags {

    /// From this probability on, disease of the brain or the cord is named. It is ours, and cautious.
    private static final double CENTRE = 0.1;

    private RedFlags() {}

    static List<String> of(Examination examination, Posterior posterior) {
        var flags = new ArrayList<String>();
        for (Observed observed : examination.findings()) {
            if (observed.finding() instanceof Finding.NamedSign(var sign, var present) && present && sign.alarm()) {
                flags.add("Emergency now: %s.".formatted(sign.name()));
            }
        }
        if (new Course(examination.findings()).worsens()) {
            flags.add("Emergency now: something is worse than on an earlier day. The nerve may still be pressed.");
        }
        double centre = centre(posterior);
        if (centre >= CENTRE) {
            flags.add(("The brain or the spinal cord is not far-fetched (%d %%). If it began suddenly, or both sides,"
                            + " speech, face, bladder or gait changed: emergency now.")
                    .formatted(Math.round(100 * centre)));
        }
        return flags.stream().distinct().toList();
    }

    private static double centre(Posterior posterior) {
        double cord = posterior.nerves().stream()
                .filter(nerve -> nerve.kind() == Nerve.Kind.CORD)
                .mapToDouble(Localisation.NerveChance::probability)
                .sum();
        double rivals = 0;
        Beliefs beliefs = posterior.beliefs();
        for (int i = 0; i < beliefs.size(); i++) {
            if (beliefs.hypothesis(i) instanceof Other other && other.rival().centre()) {
                rivals += beliefs.chance(i);
            }
        }
        return Math.min(1, cord + rivals);
    }
}
