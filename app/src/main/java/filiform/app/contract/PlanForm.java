package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.atlas.Atlas;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.atlas.Term;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Question;
import filiform.planning.Question.Measured;
import filiform.planning.RiskLimits;
import filiform.planning.Stimulation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what `plan` is asked: by flags or by a file with the same names, or with a needle object.
final class PlanForm {

    /// "0.25x50": diameter by length, in mm.
    private static final Pattern NEEDLE = Pattern.compile("\\s*([0-9.]{1,8})\\s*[xX×]\\s*([0-9.]{1,8})\\s*(mm)?\\s*");

    private final Atlas atlas;
    private final Names<Term> ways;
    private final RiskLimits defaults;

    PlanForm(Atlas atlas, Names<Term> ways, RiskLimits defaults) {
        this.atlas = atlas;
        this.ways = ways;
        this.defaults = defaults;
    }

    Optional<Question> read(Fields fields) {
        boolean nested = fields.has("needle") && !fields.isText("needle");
        Fields place = nested ? fields.object("needle") : fields;
        place.need("site");
        Optional<Site> site = place.named("site", atlas.sites(), (text, near) -> NoSite.words(atlas, text, near));
        Side side = Common.side(place, "side");
        Optional<Needle> needle = nested ? needle(place) : needleText(fields);
        OptionalDouble depth = place.number(nested ? "depth_mm" : "depth", 0, 150);
        Optional<Guidance> guidance = place.word("guidance", Guidance.class);
        OptionalInt passes = place.whole("passes", 1, 100);
        ApproachAsked approach = ApproachAsked.read(place);
        String technique = place.text("technique").orElse("");
        Person person = Common.person(fields);
        String posture = fields.text("posture").orElse("");
        RiskLimits limits = limits(fields);
        Map<String, Measured> measured = MeasuredForm.read(fields);
        Optional<Stimulation> stimulation = StimulationForm.read(fields);
        if (nested) {
            place.close();
        }
        fields.close();
        String key = nested ? "depth_mm" : "depth";
        boolean fits = needle.isEmpty() || fits(place, key, needle.get(), depth);
        Optional<Technique> chosen = site.flatMap(found -> technique(place, found, technique));
        if (site.isEmpty() || needle.isEmpty() || chosen.isEmpty() || !fits) {
            return Optional.empty();
        }
        Question question = new Question(
                site.get(),
                chosen.get(),
                approach.on(chosen.get()),
                side,
                needle.get(),
                depth,
                person,
                guidance.orElse(Guidance.PALPATION),
                posture,
                passes,
                measured,
                limits,
                stimulation);
        report(fields, place.where(key), question);
        return Optional.of(question);
    }

    private Optional<Technique> technique(Fields fields, Site site, String text) {
        Optional<Technique> found = TechniqueNamed.find(site, text, ways);
        if (found.isEmpty()) {
            fields.faults()
                    .add(Code.UNKNOWN_NAME, fields.where("technique"), TechniqueNamed.unknown(site, Shown.of(text)));
        }
        return found;
    }

    private static Optional<Needle> needle(Fields needle) {
        needle.need("diameter_mm");
        needle.need("length_mm");
        OptionalDouble diameter = needle.number("diameter_mm", 0.1, 0.6);
        OptionalDouble length = needle.number("length_mm", 5, 150);
        return diameter.isPresent() && length.isPresent()
                ? Optional.of(new Needle(diameter.getAsDouble(), length.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<Needle> needleText(Fields fields) {
        Optional<String> text = fields.needText("needle");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = NEEDLE.matcher(text.get());
        OptionalDouble diameter = matcher.matches() ? number(matcher.group(1)) : OptionalDouble.empty();
        OptionalDouble length = matcher.matches() ? number(matcher.group(2)) : OptionalDouble.empty();
        if (diameter.isEmpty() || length.isEmpty()) {
            fields.faults()
                    .add(
                            Code.WRONG_TYPE,
                            fields.where("needle"),
                            "'needle' must be diameter x length in mm, such as 0.25x50.");
            return Optional.empty();
        }
        boolean thin = within(fields, "diameter", diameter.getAsDouble(), 0.1, 0.6);
        boolean handy = within(fields, "length", length.getAsDouble(), 5, 150);
        return thin && handy ? Optional.of(new Needle(diameter.getAsDouble(), length.getAsDouble())) : Optional.empty();
    }

    private static boolean within(Fields fields, String what, double value, double least, double most) {
        boolean inside = value >= least && value <= most;
        if (!inside) {
            fields.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            fields.where("needle"),
                            "The needle's %s must be %s to %s mm, was %s."
                                    .formatted(what, Common.plain(least), Common.plain(most), Common.plain(value)));
        }
        return inside;
    }

    static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    private static boolean fits(Fields fields, String key, Needle needle, OptionalDouble depth) {
        if (depth.isPresent() && depth.getAsDouble() > needle.length()) {
            fields.faults()
                    .add(
                            Code.IMPOSSIBLE_DEPTH,
                            fields.where(key),
                            "A needle of %s cannot lie %s mm deep."
                                    .formatted(needle.words(), Common.plain(depth.getAsDouble())));
            return false;
        }
        return true;
    }

    /// What only the whole question shows: a depth beyond the body, a posture or structure that the site does not have.
    private static void report(Fields fields, String depth, Question question) {
        for (filiform.planning.Fault fault : question.faults()) {
            if (fault.where().equals("depth")) {
                fields.faults().add(Code.IMPOSSIBLE_DEPTH, depth, fault.what());
            } else {
                fields.faults().add(Code.UNKNOWN_NAME, fields.where(fault.where()), fault.what());
            }
        }
    }

    /// A chosen risk is at most ten times the convention: beyond that no limit would be left.
    private RiskLimits limits(Fields fields) {
        Fields risk = fields.object("risk_limits");
        double pleura = risk.number("pleura", 1e-6, 0.01).orElse(defaults.pleura());
        double vessel = risk.number("vessel", 1e-6, 0.1).orElse(defaults.vessel());
        double nerve = risk.number("nerve", 1e-6, 0.1).orElse(defaults.nerve());
        risk.close();
        return new RiskLimits(pleura, vessel, nerve);
    }
}
