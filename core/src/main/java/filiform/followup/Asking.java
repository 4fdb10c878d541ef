package filiform.followup;

import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which unknowns to ask about: what would make the answer more urgent first, then what self-care requires.
final class Asking {

    private record Candidate(Triaged.Ask ask, Urgency ifYes) {}

    private Asking() {}

    static List<Triaged.Ask> questions(TriageTable table, Case contact, Urgency urgency) {
        if (urgency == Urgency.EMERGENCY) {
            return List.of();
        }
        List<Symptom> required = table.requiredFor(contact.session());
        var candidates = new ArrayList<Candidate>();
        for (Symptom symptom : table.symptoms().all()) {
            if (contact.symptom(symptom.name()) == Answer.UNKNOWN) {
                Urgency ifYes = Triage.urgency(table, withSymptom(contact, symptom.name()));
                if (required.contains(symptom) || (ifYes.compareTo(urgency) > 0 && !symptom.expected())) {
                    candidates.add(new Candidate(new Triaged.Ask(symptom.name(), symptom.question()), ifYes));
                }
            }
        }
        for (Factor factor : table.factors().all()) {
            if (contact.factor(factor.name()) == Answer.UNKNOWN) {
                Urgency ifYes = Triage.urgency(table, withFactor(contact, factor.name()));
                if (ifYes.compareTo(urgency) > 0) {
                    candidates.add(new Candidate(new Triaged.Ask(factor.name(), factor.question()), ifYes));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::ifYes).reversed());
        var asks = new ArrayList<>(candidates.stream().map(Candidate::ask).toList());
        asks.addAll(aboutPatient(table, contact));
        asks.addAll(aboutSession(contact));
        return asks.stream().distinct().toList();
    }

    private static List<Triaged.Ask> aboutPatient(TriageTable table, Case contact) {
        return table.factors().all().stream()
                .filter(factor -> contact.factor(factor.name()) == Answer.UNKNOWN)
                .filter(factor -> table.rules().stream()
                        .anyMatch(rule -> rule.factors().contains(factor.name())
                                && rule.symptoms().stream().anyMatch(name -> Triage.notNo(contact.symptom(name)))))
                .map(factor -> new Triaged.Ask(factor.name(), factor.question()))
                .toList();
    }

    private static List<Triaged.Ask> aboutSession(Case contact) {
        var asks = new ArrayList<Triaged.Ask>();
        if (contact.session().regions().isEmpty()) {
            asks.add(new Triaged.Ask("site", "Where were you needled?"));
        }
        if (contact.session().hoursSince().isEmpty()) {
            asks.add(new Triaged.Ask("hours_since", "When were you needled?"));
        }
        if (contact.contactsBefore().isEmpty()) {
            asks.add(new Triaged.Ask("contacts_before", "Have you asked for help with this before?"));
        }
        return asks;
    }

    private static Case withSymptom(Case contact, String name) {
        Map<String, Answer> symptoms = new HashMap<>(contact.symptoms());
        symptoms.put(name, Answer.YES);
        return new Case(contact.session(), contact.factors(), symptoms, contact.contactsBefore());
    }

    private static Case withFactor(Case contact, String name) {
        Map<String, Answer> factors = new HashMap<>(contact.factors());
        factors.put(name, Answer.YES);
        return new Case(contact.session(), factors, contact.symptoms(), contact.contactsBefore());
    }
}
