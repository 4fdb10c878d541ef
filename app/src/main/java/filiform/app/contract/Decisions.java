package filiform.app.contract;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.TriageDecided;
import filiform.app.json.Faults;
import filiform.app.json.Fields;
import filiform.app.json.Parsed;
import filiform.app.json.Shown;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Overlap;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.followup.Case;
import filiform.followup.Triage;
import filiform.injury.Examination;
import filiform.injury.Localisation;
import filiform.injury.Localise;
import filiform.injury.recovery.Assess;
import filiform.injury.recovery.Told;
import filiform.knowledge.Knowledge;
import filiform.measure.Person;
import filiform.planning.Approach;
import filiform.planning.Contact;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Plan;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.planning.RiskMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Parse, decide: each step's question in its machine form to what was decided, or to every fault in the question.
///
/// Command line, web and replay all come through here, so that they cannot differ.
public final class Decisions {

    /// Where a needle is told without its size, the longer and thicker of the usual ones is taken, and said so.
    private static final Needle CAUTIOUS = new Needle(0.30, 60);

    private static final int MAP_NODES = 64;

    private final Knowledge knowledge;
    private final Planner planner;
    private final Localise localise;
    private final Assess assess;
    private final ExaminationForm examinations;
    private final AssessForm assessments;
    private final Agreeing agreeing;

    public Decisions(Knowledge knowledge) {
        this.knowledge = knowledge;
        planner = new Planner(knowledge.planning(), knowledge.atlas().sites().all());
        localise = new Localise(knowledge.atlas(), knowledge.localisation());
        assess = new Assess(knowledge.atlas(), knowledge.localisation().reflexes(), knowledge.recovery());
        examinations = new ExaminationForm(knowledge.atlas(), knowledge.localisation());
        assessments = new AssessForm(knowledge.recovery());
        agreeing = new Agreeing(knowledge, examinations);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /// Reads findings.
    ExaminationForm examinations() {
        return examinations;
    }

    public Parsed<Decided> decide(Step step, JsonNode input) {
        return decide(step, input, "$");
    }

    /// The same for a question that is part of a larger input, which names its place.
    Parsed<Decided> decide(Step step, JsonNode input, String where) {
        var fields = new Fields(input, where, new Faults());
        return switch (step) {
            case SCREEN -> screen(fields);
            case PLAN -> plan(fields);
            case RESPOND -> respond(fields);
            case LOCALISE -> localise(fields);
            case ASSESS -> assess(fields);
            case TRIAGE -> triage(fields);
        };
    }

    private static <T> Parsed<T> done(Faults faults, Supplier<T> decide) {
        return faults.none() ? new Parsed.Ok<>(decide.get()) : new Parsed.Bad<>(faults.all());
    }

    private Parsed<Decided> screen(Fields fields) {
        Supplier<Decided> screened = agreeing.screen(fields);
        return done(fields.faults(), screened);
    }

    private Parsed<Decided> plan(Fields fields) {
        Optional<RiskMap.Kind> map = MapAsked.read(fields);
        Optional<ConsentForm.Read> consent = agreeing.asked(fields);
        return planned(fields).then(question -> {
            Plan plan = planner.plan(question);
            return new Parsed.Ok<>(new Planned(
                    plan,
                    map.map(kind -> map(question, kind, MAP_NODES)),
                    consent.map(read -> agreeing.consent(plan, read))));
        });
    }

    private Parsed<Question> planned(Fields fields) {
        Optional<Question> question = new PlanForm(
                        knowledge.atlas(),
                        knowledge.tables().screening().techniques(),
                        knowledge.planning().riskLimits())
                .read(fields);
        return done(fields.faults(), question::orElseThrow);
    }

    /// What `plan` is asked, before it is answered.
    public Parsed<Question> question(JsonNode input) {
        return planned(new Fields(input, "$", new Faults()));
    }

    /// The chance over ways of aiming this needle.
    ///
    /// @param nodes a side; see [Planner#map]
    public RiskMap map(Question question, RiskMap.Kind kind, int nodes) {
        return planner.map(question, kind, nodes);
    }

    private Parsed<Decided> respond(Fields fields) {
        RespondForm.Read read =
                new RespondForm(knowledge.atlas(), knowledge.tables().stops()).read(fields);
        return done(
                fields.faults(),
                () -> new Responding(knowledge, planner)
                        .respond(read, contacts(read.needle()), warnings(read.needle()), stopped(read.needle())));
    }

    /// The path that was stopped, by the site's usual technique where none was told; none where the site is not known.
    private Optional<Question> stopped(NeedleAsked asked) {
        return asked.site().stream()
                .findFirst()
                .map(site -> technique(site, asked).orElse(site.usual()))
                .map(technique -> question(asked, technique, asked.approach().on(technique)));
    }

    private Parsed<Decided> localise(Fields fields) {
        ExaminationForm.Read read = examinations.read(fields);
        fields.close();
        return done(fields.faults(), () -> new Localised(localise.localise(examination(read)), warnings(read)));
    }

    private Parsed<Decided> assess(Fields fields) {
        ExaminationForm.Read read = examinations.read(fields);
        Told told = assessments.read(fields, read);
        fields.close();
        return done(fields.faults(), () -> {
            Examination examination = examination(read);
            Localisation found = localise.localise(examination);
            return new Assessed(assess.assess(examination, found, told), found, read.onset(), warnings(read));
        });
    }

    private Parsed<Decided> triage(Fields fields) {
        Case contact =
                new TriageForm(knowledge.atlas().sites(), knowledge.tables().triage()).read(fields);
        return done(
                fields.faults(),
                () -> new TriageDecided(Triage.triage(knowledge.tables().triage(), contact)));
    }

    private Examination examination(ExaminationForm.Read read) {
        List<String> muscles = read.needle().site().stream()
                .flatMap(site -> site.muscles().stream())
                .toList();
        return new Examination(
                read.findings(), read.needle().side(), contacts(read.needle()), muscles, referral(muscles));
    }

    /// The skin over the places to which trigger points of these muscles refer pain.
    private List<String> referral(List<String> muscles) {
        Atlas atlas = knowledge.atlas();
        return muscles.stream()
                .filter(atlas.muscles()::has)
                .flatMap(muscle -> atlas.muscles().get(muscle).refersTo().stream())
                .filter(atlas.places()::has)
                .distinct()
                .flatMap(place -> Overlap.areas(atlas, atlas.places().get(place)).stream())
                .map(Area::name)
                .distinct()
                .toList();
    }

    /// What the needle may have touched; nothing where its site is not known. Where the technique or the direction of
    /// a tilt is not known, each structure by the one that meets it most likely.
    private List<Contact> contacts(NeedleAsked asked) {
        if (asked.site().isEmpty()) {
            return List.of();
        }
        Site site = asked.site().getFirst();
        var worst = new LinkedHashMap<String, Contact>();
        for (Technique technique : techniques(site, asked)) {
            for (Approach approach : asked.approach().possible(technique)) {
                for (Contact contact : planner.contacts(question(asked, technique, approach))) {
                    worst.merge(contact.structure().name(), contact, Decisions::likelier);
                }
            }
        }
        return worst.values().stream()
                .sorted(Comparator.comparingDouble(
                                (Contact contact) -> contact.chance().value().value())
                        .reversed())
                .toList();
    }

    private static Contact likelier(Contact one, Contact other) {
        return one.chance().value().value() >= other.chance().value().value() ? one : other;
    }

    private Question question(NeedleAsked asked, Technique technique, Approach approach) {
        Needle needle = new Needle(
                asked.diameter().orElse(CAUTIOUS.diameter()), asked.length().orElse(CAUTIOUS.length()));
        return new Question(
                asked.site().getFirst(),
                technique,
                approach,
                asked.side(),
                needle,
                asked.depth(),
                Person.UNKNOWN,
                asked.guidance().stream().findFirst().orElse(Guidance.PALPATION),
                "",
                asked.passes(),
                Map.of(),
                knowledge.planning().riskLimits(),
                Optional.empty());
    }

    private List<Technique> techniques(Site site, NeedleAsked asked) {
        return asked.technique().isBlank()
                ? site.techniques()
                : technique(site, asked).map(List::of).orElse(site.techniques());
    }

    private Optional<Technique> technique(Site site, NeedleAsked asked) {
        return TechniqueNamed.find(
                site, asked.technique(), knowledge.tables().screening().techniques());
    }

    private List<String> warnings(ExaminationForm.Read read) {
        var warnings = new ArrayList<>(read.notes());
        warnings.addAll(warnings(read.needle()));
        return warnings;
    }

    private List<String> warnings(NeedleAsked asked) {
        var warnings = new ArrayList<>(asked.warnings());
        for (Site site : asked.site()) {
            if (technique(site, asked).isEmpty()) {
                warnings.add(TechniqueNamed.unknown(site, Shown.of(asked.technique()))
                        + " Each structure is taken by the technique that meets it most likely.");
            }
        }
        if (asked.site().stream()
                .flatMap(site -> techniques(site, asked).stream())
                .anyMatch(asked.approach()::directionless)) {
            warnings.add("Which way the needle was tilted is not given. Each structure is taken by the direction that"
                    + " meets it most likely.");
        }
        if (!asked.site().isEmpty()
                && (asked.diameter().isEmpty() || asked.length().isEmpty())) {
            warnings.add("The needle's size is not given; %s is taken.".formatted(CAUTIOUS.words()));
        }
        return warnings;
    }
}
