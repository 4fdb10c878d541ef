package filiform.planning;

import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.measure.Bounds;
import filiform.measure.Person;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/// One needle for one patient, as asked.
///
/// @param technique one of the site's
/// @param approach [Approach#of] the technique, unless another was chosen
/// @param depth    inserted shaft length from the skin in mm; empty is unknown and is swept up to the needle's length
/// @param posture  a posture of the site; blank takes the site's default
/// @param passes   passes and redirections of one insertion, 1 to 100; empty takes the technique's usual most
/// @param measured the patient's own ultrasound depths by the site's own name of the structure, one for each; a name
/// that
/// the site does not know stays as it is, and is a fault
/// @param stimulation what a current through the needle was answered with, if one was used
/// @param limits   the risk under which each class of structure must stay
public record Question(
        Site site,
        Technique technique,
        Approach approach,
        Side side,
        Needle needle,
        OptionalDouble depth,
        Person person,
        Guidance guidance,
        String posture,
        OptionalInt passes,
        Map<String, Measured> measured,
        RiskLimits limits,
        Optional<Stimulation> stimulation) {

    /// A depth measured in this patient, skin to the structure, in mm, with the measurement's standard error in mm.
    public record Measured(double depth, double error) {
        public Measured {
            Bounds.check("measured depth", depth, 1, 300);
            Bounds.check("measurement error", error, 0.1, 50);
        }
    }

    public Question {
        if (!site.techniques().contains(technique)) {
            throw new IllegalArgumentException("'%s' is no technique of %s.".formatted(technique.name(), site.name()));
        }
        measured = inOwnNames(technique.view(), measured);
        passes.ifPresent(count -> Bounds.check("passes", count, 1, 100));
        depth.ifPresent(mm -> Bounds.check("depth", mm, 0, needle.length()));
    }

    /// The same needle aimed as its technique describes.
    Question asDescribed() {
        return new Question(
                site,
                technique,
                Approach.of(technique),
                side,
                needle,
                depth,
                person,
                guidance,
                posture,
                passes,
                measured,
                limits,
                stimulation);
    }

    /// What the needle meets on its way in.
    public Technique.View view() {
        return technique.view();
    }

    /// The depth that is judged: as asked, else the whole needle, to its handle or as deep as the technique goes.
    double judgedDepth() {
        return depth.orElse(Math.min(needle.length(), technique.deepest().orElse(needle.length())));
    }

    /// Deeper than the body is here: beyond the mean and two standard deviations.
    public boolean impossibleDepth() {
        return depth.isPresent() && depth.getAsDouble() > deepestBody();
    }

    /// In mm; a needle that is longer can leave the far side.
    double deepestBody() {
        return view().bodyDepth().mean() + 2 * view().bodyDepth().sd();
    }

    /// Everything that makes the question unusable, in one list.
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (impossibleDepth()) {
            faults.add(new Fault(
                    "impossible_depth",
                    "depth",
                    "%s mm is deeper than the body at the %s, about %s mm."
                            .formatted(
                                    Words.millimetres(depth.getAsDouble()),
                                    site.name(),
                                    Words.millimetres(view().bodyDepth().mean()))));
        }
        if (depth.isPresent() && depth.getAsDouble() > technique.deepest().orElse(Double.POSITIVE_INFINITY)) {
            faults.add(new Fault(
                    "beyond_technique",
                    "depth",
                    "%s mm is deeper than the technique '%s' goes, %s mm; name the deep technique."
                            .formatted(
                                    Words.millimetres(depth.getAsDouble()),
                                    technique.name(),
                                    Words.millimetres(technique.deepest().getAsDouble()))));
        }
        if (!posture.isBlank() && site.postures().stream().noneMatch(each -> same(each.name(), posture))) {
            List<String> known =
                    site.postures().stream().map(Site.Posture::name).toList();
            faults.add(new Fault(
                    "unknown_posture", "posture", "'%s' is no posture of this site: %s.".formatted(posture, known)));
        }
        List<String> names = view().structures().stream().map(Structure::name).toList();
        for (String name : measured.keySet().stream().sorted().toList()) {
            if (names.stream().noneMatch(known -> same(known, name))) {
                faults.add(new Fault(
                        "unknown_structure",
                        "measured",
                        "'%s' is no structure of this site: %s.".formatted(name, names)));
            }
        }
        return faults;
    }

    private static Map<String, Measured> inOwnNames(Technique.View view, Map<String, Measured> measured) {
        var own = new TreeMap<String, Measured>();
        measured.forEach((name, value) -> {
            String known = view.structures().stream()
                    .map(Structure::name)
                    .filter(each -> same(each, name))
                    .findFirst()
                    .orElse(name);
            if (own.put(known, value) != null) {
                throw new IllegalArgumentException("'%s' is measured twice: %s.".formatted(known, measured));
            }
        });
        return Collections.unmodifiableMap(own);
    }

    private static boolean same(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }
}
