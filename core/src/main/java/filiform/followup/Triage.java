package filiform.followup;

import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.List;

/// Says how soon someone must look at what a patient reports after needling.
///
/// Every part can only raise the answer: rules by symptoms that are present, required questions that are not answered
/// "no", symptoms that needling does not commonly bring, and repeated contact. So a further "yes", a lost "no" or one
/// more contact never calms it, and an unknown place or time is judged by the most demanding one.
public final class Triage {

    private Triage() {}

    public static Triaged triage(TriageTable table, Case contact) {
        refuseStrangers(table, contact);
        List<Triaged.Reason> because = reasons(table, contact);
        Urgency urgency = because.stream().map(Triaged.Reason::urgency).reduce(Urgency.SELF_CARE, Urgency::orHigher);
        return new Triaged(
                urgency,
                Asking.questions(table, contact, urgency),
                advice(table, contact, urgency),
                because,
                urgency == Urgency.EMERGENCY ? List.of() : table.normal());
    }

    /// The urgency alone, for lists and for sweeps over many contacts.
    public static Urgency urgency(TriageTable table, Case contact) {
        return reasons(table, contact).stream()
                .map(Triaged.Reason::urgency)
                .reduce(Urgency.SELF_CARE, Urgency::orHigher);
    }

    private static List<Triaged.Reason> reasons(TriageTable table, Case contact) {
        var because = new ArrayList<Triaged.Reason>();
        for (TriageRule rule : table.rules()) {
            if (rule.fires(contact)) {
                because.add(new Triaged.Reason(rule.id(), rule.urgency(), rule.why(), rule.basis()));
            }
        }
        because.addAll(Floors.unanswered(table, contact));
        Floors.unexpected(table, contact).ifPresent(because::add);
        because.sort((a, b) -> b.urgency().compareTo(a.urgency()));
        Urgency before =
                because.isEmpty() ? Urgency.SELF_CARE : because.getFirst().urgency();
        Floors.repeated(table, contact, before).ifPresent(reason -> because.addFirst(reason));
        return because;
    }

    private static List<String> advice(TriageTable table, Case contact, Urgency urgency) {
        var lines = new ArrayList<String>();
        for (TriageTable.Advice row : table.advice()) {
            if (row.urgency() == urgency) {
                lines.addAll(row.lines());
            }
        }
        for (TriageRule rule : table.rules()) {
            if (rule.fires(contact)) {
                lines.addAll(rule.advice());
            }
        }
        return lines.stream().distinct().toList();
    }

    private static void refuseStrangers(TriageTable table, Case contact) {
        contact.symptoms()
                .keySet()
                .forEach(name -> refuseUnless(
                        table.symptoms().all().stream()
                                .anyMatch(symptom -> symptom.name().equals(name)),
                        "symptom",
                        name));
        contact.factors()
                .keySet()
                .forEach(name -> refuseUnless(
                        table.factors().all().stream()
                                .anyMatch(factor -> factor.name().equals(name)),
                        "factor",
                        name));
    }

    private static void refuseUnless(boolean known, String what, String name) {
        if (!known) {
            throw new IllegalArgumentException("Triage knows no %s '%s'.".formatted(what, name));
        }
    }

    static boolean notNo(Answer answer) {
        return answer != Answer.NO;
    }
}
