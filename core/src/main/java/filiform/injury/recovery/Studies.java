package filiform.injury.recovery;

import filiform.injury.Finding;
import filiform.injury.Observed;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What studies say of the degree of injury. Only what lies beyond the lesion, on its side, and has a day that allows
/// it can speak; each kind of observation speaks once.
final class Studies {

    private final GradeKnowledge knowledge;
    private final Beyond beyond;

    Studies(GradeKnowledge knowledge, Beyond beyond) {
        this.knowledge = knowledge;
        this.beyond = beyond;
    }

    Set<Observation> of(List<Observed> findings, Suspected lesion, Optional<TinelAdvance> tinel) {
        var seen = EnumSet.noneOf(Observation.class);
        findings.stream()
                .filter(observed -> observed.day().isPresent()
                        && lesion.concerns(observed.side())
                        && beyond.holds(observed.finding(), lesion))
                .forEach(observed -> seen.addAll(study(observed)));
        tinel.ifPresent(sign -> seen.addAll(sign.observations()));
        return seen;
    }

    /// The degrees after these studies, summing to 1.
    Map<Sunderland, Double> degrees(Set<Observation> seen) {
        var degrees = new EnumMap<Sunderland, Double>(knowledge.prior().chances());
        for (Observation observation : seen) {
            degrees.replaceAll((degree, chance) -> chance * knowledge.evidence().of(observation, degree));
        }
        double sum = degrees.values().stream().mapToDouble(Double::doubleValue).sum();
        degrees.replaceAll((_, chance) -> chance / sum);
        return degrees;
    }

    private Set<Observation> study(Observed observed) {
        return switch (observed.finding()) {
            case Finding.Conduction(var _, var result) ->
                since(observed, knowledge.conduction().day()) ? conduction(result) : Set.of();
            case Finding.Electromyography(var _, boolean denervation) -> {
                if (denervation) {
                    yield since(observed, knowledge.earliestDenervation()) ? Set.of(Observation.DENERVATION) : Set.of();
                }
                yield since(observed, knowledge.denervation().day()) ? Set.of(Observation.NO_DENERVATION) : Set.of();
            }
            case Finding.Imaging(var _, var _, var result) ->
                result == Finding.ImagingResult.DISCONTINUITY ? Set.of(Observation.CUT_ON_IMAGING) : Set.of();
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.NamedSign _,
                    Finding.Feeling _,
                    Finding.Reflex _,
                    Finding.Recruitment _,
                    Finding.Tinel _,
                    Finding.Atrophy _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> Set.of();
        };
    }

    private static Set<Observation> conduction(Finding.ConductionResult result) {
        return switch (result) {
            case CONDUCTION_BLOCK, NEURAPRAXIA, SLOWING -> Set.of(Observation.FOCAL_BLOCK);
            case REDUCED_AMPLITUDE, ABSENT, AXON_LOSS -> Set.of(Observation.LOST_AMPLITUDE);
            case NORMAL -> Set.of();
        };
    }

    private static boolean since(Observed observed, int day) {
        return observed.day().orElse(-1) >= day;
    }
}
