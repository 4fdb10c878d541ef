package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.injury.LocalisationKnowledge.Rival;
import filiform.planning.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a rival takes from the fibres that a finding tests, as far as its reach goes. Where nobody knows what the
/// needle was in, each rival is taken to reach the whole limb.
final class RivalLoss {

    private final Atlas atlas;
    private final Passing passing;
    private final Examination examination;
    private final Map<List<String>, Set<String>> movers = new HashMap<>();
    private final List<List<Integer>> nearNeedle = new ArrayList<>();

    RivalLoss(Atlas atlas, Passing passing, Examination examination) {
        this.atlas = atlas;
        this.passing = passing;
        this.examination = examination;
        for (Contact contact : examination.contacts()) {
            List<Integer> met = Met.segments(atlas, contact.structure().course());
            if (!met.isEmpty()) {
                nearNeedle.add(met);
            }
        }
    }

    /// Part of the tested fibres that the rival takes, 0 to 1.
    double lost(Rival rival, Fibres fibres) {
        double most = Math.max(0, fibres.motor() ? rival.motor() : rival.sensory());
        return switch (rival.reach()) {
            case LIMB -> most;
            case NEEDLED_MUSCLES ->
                // Only some muscles of a limb can be sore; which is not known, so half counts.
                fibres.motor()
                        ? most * (examination.muscles().isEmpty() ? 0.5 : fibres.of(examination.muscles()))
                        : most;
            case NERVES_NEAR_NEEDLE -> nearNeedle.isEmpty() ? most : most * passingNeedle(fibres);
            case MOVEMENTS -> fibres.motor() ? most * fibres.of(movers(rival.actions())) : most;
        };
    }

    private double passingNeedle(Fibres fibres) {
        double[] shares = passing.shares(fibres);
        double left = 1;
        for (List<Integer> segments : nearNeedle) {
            double share = 0;
            for (int segment : segments) {
                share = Math.max(share, shares[segment]);
            }
            left *= 1 - Math.min(1, share);
        }
        return 1 - left;
    }

    private Set<String> movers(List<String> actions) {
        return movers.computeIfAbsent(actions, this::find);
    }

    private Set<String> find(List<String> actions) {
        return atlas.muscles().all().stream()
                .filter(muscle ->
                        muscle.actions().stream().anyMatch(action -> action.prime() && actions.contains(action.name())))
                .map(Muscle::name)
                .collect(Collectors.toSet());
    }

    /// Chance that the rival hurts in the area, or into it.
    double pain(Rival rival, String area) {
        return examination.referral().contains(area) ? rival.refers() : rival.pain();
    }
}
