package filiform.app.web.rules;

import static filiform.app.web.rules.Choices.allAnswers;
import static filiform.app.web.rules.Choices.answers;
import static filiform.app.web.rules.Choices.empty;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.followup.Factor;
import filiform.followup.Symptom;
import filiform.followup.TriageRule;
import filiform.followup.TriageTable;
import filiform.followup.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What triage is asked on both sides.
///
/// Why this suffices: the answer is joined of parts, and each part sees little. A rule sees its own symptoms, its own
/// factors and whether its regions and hours hold: `rules` asks each rule every answer to all of them, however many
/// they are, for it is made from the table; and where all are "yes", in every session. What is required is judged a
/// symptom at a time: `unknown`, in every session. What needling does not bring is judged a symptom at a time, without
/// session: `counts`, with each count of contacts, which itself sees the highest urgency alone. What to ask is the
/// urgency with one answer more, so it sees two: `pairs`. Sessions stand for their kind: a region of each kind that the
/// table tells apart, and both sides of each bound. How the parts are joined, in which order and without doubles, is
/// seen in `whole`: questions of which every answer is drawn.
public final class TriageSweeps {

    private static final String TRIAGE = "triage";
    private static final int WHOLE = 4_000;

    private final TriageTable table;
    private final List<String> symptoms;
    private final List<String> factors;

    public TriageSweeps(TriageTable table) {
        this.table = table;
        symptoms = table.symptoms().all().stream().map(Symptom::name).toList();
        factors = table.factors().all().stream().map(Factor::name).toList();
    }

    public List<Sweep> all() {
        return List.of(unknown(), counts(), rules(), everywhere(), pairs(), whole());
    }

    /// Each symptom alone unknown, in every session.
    private Sweep unknown() {
        return new Sweep("unknown", TRIAGE, List.of(alone(List.of("unknown")), sessions(), List.of(healthy())));
    }

    /// Each symptom alone with each answer, with every count.
    private Sweep counts() {
        return new Sweep("counts", TRIAGE, List.of(alone(Choices.ANSWERS), few(), List.of(healthy()), contacts()));
    }

    private List<ObjectNode> alone(List<String> answers) {
        return symptoms.stream()
                .flatMap(symptom -> answers.stream().map(answer -> symptoms("no", Map.of(symptom, answer))))
                .toList();
    }

    /// Each rule with each way of answering its symptoms and factors.
    private Sweep rules() {
        var own = new LinkedHashSet<ObjectNode>();
        for (TriageRule rule : table.rules()) {
            allAnswers(rule.symptoms()).forEach(answers -> own.addAll(patients(rule, symptoms("no", answers))));
        }
        return new Sweep("rules", TRIAGE, List.of(List.copyOf(own), few()));
    }

    /// Each rule with all its symptoms, for each patient that it tells apart, in every session.
    private Sweep everywhere() {
        var own = new LinkedHashSet<ObjectNode>();
        table.rules().forEach(rule -> own.addAll(patients(rule, symptoms("no", Choices.all(rule.symptoms(), "yes")))));
        return new Sweep("everywhere", TRIAGE, List.of(List.copyOf(own), sessions()));
    }

    private List<ObjectNode> patients(TriageRule rule, ObjectNode asked) {
        var tells = Stream.concat(rule.factors().stream(), rule.knownFactors().stream())
                .toList();
        return allAnswers(tells).stream()
                .map(answers -> {
                    ObjectNode question = asked.deepCopy();
                    question.setAll(healthy());
                    answers.forEach(question.withObject("/factors")::put);
                    return question;
                })
                .toList();
    }

    /// Each two symptoms, the others denied, in a few sessions.
    private Sweep pairs() {
        var both = new ArrayList<ObjectNode>();
        for (int i = 0; i < symptoms.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Map<String, String> answers : allAnswers(Set.of(symptoms.get(i), symptoms.get(j)))) {
                    if (!answers.containsValue("no")) {
                        both.add(symptoms("no", answers));
                    }
                }
            }
        }
        return new Sweep(
                "pairs",
                TRIAGE,
                List.of(both, few(), List.of(empty(), healthy()), contacts().subList(1, 2)));
    }

    /// Not known where and when; and two that differ in all that the rules tell apart.
    private List<ObjectNode> few() {
        return List.of(
                session(List.of(), OptionalDouble.empty()),
                session(List.of("chest wall"), OptionalDouble.of(24)),
                session(List.of("thigh"), OptionalDouble.of(400)));
    }

    /// Everything drawn, unknowns often: the list of what to ask is then longest.
    private Sweep whole() {
        var random = new Random(20260807);
        List<ObjectNode> sessions = sessions();
        List<ObjectNode> contacts = contacts();
        var drawn = IntStream.range(0, WHOLE)
                .mapToObj(_ -> {
                    int yes = random.nextInt(4);
                    int no = random.nextInt(30);
                    ObjectNode asked =
                            sessions.get(random.nextInt(sessions.size())).deepCopy();
                    asked.setAll(contacts.get(random.nextInt(contacts.size())));
                    ObjectNode told = asked.putObject("symptoms");
                    for (String symptom : symptoms) {
                        int at = random.nextInt(32);
                        if (at < yes) {
                            told.put(symptom, "yes");
                        } else if (at < yes + no) {
                            told.put(symptom, "no");
                        }
                    }
                    ObjectNode patient = asked.putObject("factors");
                    factors.forEach(factor -> patient.put(factor, Choices.ANSWERS.get(random.nextInt(3))));
                    return asked;
                })
                .toList();
        return new Sweep("whole", TRIAGE, List.of(drawn));
    }

    private ObjectNode symptoms(String others, Map<String, String> own) {
        ObjectNode question = answers("symptoms", Choices.all(symptoms, others));
        own.forEach(question.withObject("/symptoms")::put);
        return question;
    }

    private ObjectNode healthy() {
        return answers("factors", Choices.all(factors, "no"));
    }

    /// Not known, none, and each count from which the table raises, with one more.
    private List<ObjectNode> contacts() {
        var contacts = new ArrayList<ObjectNode>(List.of(empty(), empty().put("contacts_before", 0)));
        table.repeats().forEach(repeat -> contacts.add(empty().put("contacts_before", repeat.from())));
        contacts.add(empty().put("contacts_before", table.repeats().getLast().from() + 1));
        return contacts;
    }

    private List<ObjectNode> sessions() {
        List<When> whens = Stream.concat(
                        table.rules().stream().map(TriageRule::when),
                        table.required().stream().map(TriageTable.Required::when))
                .distinct()
                .toList();
        List<? extends Collection<String>> regions = whens.stream()
                .map(When::regions)
                .filter(named -> !named.isEmpty())
                .distinct()
                .toList();
        var bounds = whens.stream()
                .flatMap(when -> Stream.of(when.window().from(), when.window().before()))
                .filter(bound -> !Double.isInfinite(bound))
                .toList();
        return Choices.regions(regions).stream()
                .flatMap(where -> Choices.around(bounds).stream().map(hours -> session(where, hours)))
                .toList();
    }

    private static ObjectNode session(List<String> regions, OptionalDouble hours) {
        ObjectNode question = empty();
        ObjectNode session = question.putObject("session");
        regions.forEach(session.putArray("regions")::add);
        hours.ifPresent(known -> session.put("hours_since", known));
        return question;
    }
}
