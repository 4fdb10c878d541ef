package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.Place;
import filiform.injury.Finding.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A test that could be done, with each result that it could give.
///
/// @param equipment true where it takes more than hands and a wisp of cotton
record Candidate(Tested test, boolean equipment, List<Finding> outcomes) {

    private Candidate(boolean equipment, List<Finding> outcomes) {
        this(Tested.by(outcomes.getFirst()), equipment, outcomes);
    }

    /// Every test that this atlas can tell anything of.
    static List<Candidate> all(Atlas atlas, LocalisationKnowledge knowledge) {
        var all = new ArrayList<Candidate>();
        for (Muscle muscle : atlas.muscles().all()) {
            if (!atlas.tree().supplies(muscle.name()).isEmpty()) {
                all.add(new Candidate(false, powers(muscle)));
                all.add(new Candidate(
                        true,
                        List.of(
                                new Finding.Electromyography(muscle, true),
                                new Finding.Electromyography(muscle, false))));
            }
        }
        for (Area area : atlas.areas().all()) {
            all.add(new Candidate(false, feelings(area)));
        }
        for (Finding.ReflexArc arc : knowledge.reflexes()) {
            all.add(new Candidate(
                    false,
                    Arrays.stream(Response.values())
                            .<Finding>map(response -> new Finding.Reflex(arc, response))
                            .toList()));
        }
        for (Finding.Sign sign : knowledge.signs()) {
            if (sign.tells() instanceof Tells.At || sign.tells() instanceof Tells.Centre) {
                all.add(new Candidate(
                        false, List.of(new Finding.NamedSign(sign, true), new Finding.NamedSign(sign, false))));
            }
        }
        for (Nerve nerve : atlas.nerves().all()) {
            if (nerve.kind() == Nerve.Kind.NERVE) {
                for (int i = 1; i < nerve.points().size() - 1; i++) {
                    all.add(new Candidate(
                            true,
                            conductions(new Place(
                                    nerve.name(), nerve.points().get(i).name()))));
                }
            }
        }
        return all;
    }

    private static List<Finding> powers(Muscle muscle) {
        return List.of(
                new Finding.Power(muscle, Mrc.M0),
                new Finding.Power(muscle, Mrc.M1),
                new Finding.Power(muscle, Mrc.M3),
                new Finding.Power(muscle, Mrc.M4),
                new Finding.Power(muscle, Mrc.M5));
    }

    private static List<Finding> feelings(Area area) {
        return List.of(
                new Finding.Feeling(area, Sensation.ABSENT),
                new Finding.Feeling(area, Sensation.REDUCED),
                new Finding.Feeling(area, Sensation.NORMAL));
    }

    private static List<Finding> conductions(Place place) {
        return List.of(
                new Finding.Conduction(place, ConductionResult.CONDUCTION_BLOCK),
                new Finding.Conduction(place, ConductionResult.REDUCED_AMPLITUDE),
                new Finding.Conduction(place, ConductionResult.NORMAL));
    }
}
