package filiform.followup;

import filiform.atlas.Basis;
import filiform.atlas.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The reviewed table behind [Triage].
///
/// @param required which symptoms must be answered "no" before self-care, for which sessions; rows add up
/// @param unexpected why a symptom that needling does not commonly bring is never called self-care
/// @param repeats  what repeated contact does, by rising count, steps and cap
/// @param advice   what to tell the patient, at least one line for each urgency
/// @param normal   what needling commonly does and how long it lasts
public record TriageTable(
        Names<Symptom> symptoms,
        Names<Factor> factors,
        List<TriageRule> rules,
        List<Required> required,
        Basis unexpected,
        List<Repeat> repeats,
        List<Advice> advice,
        List<NormalEffect> normal) {

    /// Questions that must be answered for these sessions.
    public record Required(Set<String> symptoms, When when, Basis basis) {
        public Required {
            symptoms = Set.copyOf(symptoms);
        }

        boolean asks(String symptom, Session session) {
            return symptoms.contains(symptom) && when.mayHold(session);
        }
    }

    /// From this many earlier contacts on, the answer rises by so many steps, but not beyond the cap.
    public record Repeat(int from, int steps, Urgency cap, Basis basis) {}

    /// What to tell the patient at one urgency.
    public record Advice(Urgency urgency, List<String> lines, Basis basis) {
        public Advice {
            lines = List.copyOf(lines);
        }
    }

    /// Something that is common after needling.
    ///
    /// @param symptom the table's name of it
    /// @param lasts   how long, in words
    /// @param care    what helps, and when to call
    public record NormalEffect(String symptom, String lasts, String care, Basis basis) {}

    public TriageTable {
        rules = List.copyOf(rules);
        required = List.copyOf(required);
        repeats = List.copyOf(repeats);
        advice = List.copyOf(advice);
        normal = List.copyOf(normal);
        for (TriageRule rule : rules) {
            rule.symptoms().forEach(name -> check(symptoms.has(name), rule.id(), name));
            rule.factors().forEach(name -> check(factors.has(name), rule.id(), name));
            rule.knownFactors().forEach(name -> check(factors.has(name), rule.id(), name));
        }
        for (Required row : required) {
            row.symptoms().forEach(name -> check(symptoms.has(name), "required", name));
        }
        normal.forEach(effect -> check(symptoms.has(effect.symptom()), "normal", effect.symptom()));
        if (rules.isEmpty() || required.stream().noneMatch(row -> row.when().equals(When.ALWAYS))) {
            throw new IllegalArgumentException(
                    "Triage needs rules, and questions that are required always, else self-care would come free.");
        }
        for (int i = 1; i < repeats.size(); i++) {
            Repeat before = repeats.get(i - 1);
            Repeat next = repeats.get(i);
            if (next.from() <= before.from()
                    || next.steps() < before.steps()
                    || next.cap().compareTo(before.cap()) < 0) {
                throw new IllegalArgumentException(
                        "Repeated contact must raise more with each row, was %s after %s.".formatted(next, before));
            }
        }
        for (Urgency urgency : Urgency.values()) {
            if (advice.stream().filter(row -> row.urgency() == urgency).count() != 1) {
                throw new IllegalArgumentException("Triage needs one row of advice for %s.".formatted(urgency.words()));
            }
        }
    }

    private static void check(boolean known, String where, String name) {
        if (!known) {
            throw new IllegalArgumentException("Triage row '%s' names '%s', which is unknown.".formatted(where, name));
        }
    }

    /// The symptoms that must be answered "no" before self-care, for this session, in the order of the table.
    public List<Symptom> requiredFor(Session session) {
        var names = new LinkedHashSet<String>();
        required.stream().filter(row -> row.when().mayHold(session)).forEach(row -> names.addAll(row.symptoms()));
        return symptoms.all().stream()
                .filter(symptom -> names.contains(symptom.name()))
                .toList();
    }
}
