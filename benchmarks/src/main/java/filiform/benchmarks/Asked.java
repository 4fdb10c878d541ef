package filiform.benchmarks;

import filiform.atlas.Site;
import filiform.injury.Examination;
import filiform.injury.Finding;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.knowledge.Knowledge;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Planner;
import filiform.planning.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What is asked of the whole program: plans of real sites, and one long examination.
final class Asked {

    /// Findings of the long examination.
    static final int FINDINGS = 40;

    private final Knowledge knowledge;

    Asked(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Planner planner() {
        return new Planner(knowledge.planning());
    }

    /// An unknown person, depth and number of passes: the longest to answer.
    Question plan(String name) {
        Site site = knowledge.atlas().sites().get(name);
        return new Question(
                site,
                site.usual(),
                Approach.of(site.usual()),
                Side.LEFT,
                new Needle(0.3, 50),
                OptionalDouble.empty(),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.empty(),
                Map.of(),
                knowledge.planning().riskLimits(),
                Optional.empty());
    }

    /// A radial nerve that fails beyond the arm, after a needle there: thirty muscles and ten areas.
    Examination examination() {
        var findings = new ArrayList<Observed>();
        var radial = List.of("extensor digitorum", "extensor carpi ulnaris", "brachioradialis", "supinator");
        for (var muscle : knowledge.atlas().muscles().all().subList(0, FINDINGS - 10)) {
            Mrc mrc = radial.contains(muscle.name()) ? Mrc.M1 : Mrc.M5;
            findings.add(observed(new Finding.Power(muscle, mrc), muscle.name()));
        }
        for (var area : knowledge.atlas().areas().all().subList(0, 10)) {
            findings.add(observed(new Finding.Feeling(area, Sensation.NORMAL), area.name()));
        }
        return new Examination(findings, Side.LEFT, planner().contacts(plan("lateral arm")));
    }

    private static Observed observed(Finding finding, String text) {
        return new Observed(finding, Side.LEFT, OptionalInt.of(10), text);
    }
}
