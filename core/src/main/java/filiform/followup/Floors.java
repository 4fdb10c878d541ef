package filiform.followup;

import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What keeps an answer from being calmer than it may be, whatever the rules say.
final class Floors {

    private Floors() {}

    /// A required question that is not answered "no" leaves at least [Urgency#SOON]. One reason for each row of the
    /// table, on that row's own basis; a symptom that stands in several rows is named once.
    static List<Triaged.Reason> unanswered(TriageTable table, Case contact) {
        var named = new HashSet<String>();
        var reasons = new ArrayList<Triaged.Reason>();
        for (TriageTable.Required row : table.required()) {
            List<String> open = table.symptoms().all().stream()
                    .map(Symptom::name)
                    .filter(name -> row.asks(name, contact.session()))
                    .filter(name -> contact.symptom(name) == Answer.UNKNOWN && named.add(name))
                    .toList();
            if (!open.isEmpty()) {
                reasons.add(new Triaged.Reason(
                        "not all answered",
                        Urgency.SOON,
                        "Not known, so nobody can call it harmless: %s.".formatted(String.join(", ", open)),
                        row.basis()));
            }
        }
        return reasons;
    }

    /// A symptom that needling does not commonly bring leaves at least [Urgency#SOON], at any hour and place.
    static Optional<Triaged.Reason> unexpected(TriageTable table, Case contact) {
        List<String> present = table.symptoms().all().stream()
                .filter(symptom -> !symptom.expected() && contact.symptom(symptom.name()) == Answer.YES)
                .map(Symptom::name)
                .toList();
        return present.isEmpty()
                ? Optional.empty()
                : Optional.of(new Triaged.Reason(
                        "not a common effect",
                        Urgency.SOON,
                        "This is not what needling commonly leaves behind: %s.".formatted(String.join(", ", present)),
                        table.unexpected()));
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
