package filiform.followup;

import filiform.measure.Answer;
import java.util.List;
import java.util.Optional;

/// What keeps an answer from being calmer than it may be, whatever the rules say.
final class Floors {

    private Floors() {}

    /// A required question that is not answered "no" leaves at least [Urgency#SOON].
    static Optional<Triaged.Reason> unanswered(TriageTable table, Case contact) {
        List<Symptom> open = table.requiredFor(contact.session()).stream()
                .filter(symptom -> contact.symptom(symptom.name()) == Answer.UNKNOWN)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(", ", open.stream().map(Symptom::name).toList());
        return Optional.of(new Triaged.Reason(
                "not all answered",
                Urgency.SOON,
                "Not known, so nobody can call it harmless: %s.".formatted(names),
                open.getFirst().basis()));
    }

    /// A symptom that needling does not commonly bring leaves at least [Urgency#SOON], at any hour and place.
    static Optional<Triaged.Reason> unexpected(TriageTable table, Case contact) {
        return table.symptoms().all().stream()
                .filter(symptom -> !symptom.expected() && contact.symptom(symptom.name()) == Answer.YES)
                .findFirst()
                .map(symptom -> new Triaged.Reason(
                        "not a common effect",
                        Urgency.SOON,
                        "This is not what needling commonly leaves behind: %s.".formatted(symptom.name()),
                        symptom.basis()));
    }

    /// Who comes back is not calmed a second time.
    static Optional<Triaged.Reason> repeated(TriageTable table, Case contact, Urgency before) {
        Optional<TriageTable.Repeat> row = table.repeats().stream()
                .filter(repeat -> contact.contacts() >= repeat.from())
                .reduce((_, last) -> last);
        return row.map(repeat -> new Triaged.Reason(
                        "repeated contact",
                        before.raised(repeat.steps(), repeat.cap()),
                        contact.contactsBefore().isPresent()
                                ? "The patient has been in contact about this before."
                                : "It is not known whether the patient has been in contact about this before.",
                        repeat.basis()))
                .filter(reason -> reason.urgency() != before);
    }
}
