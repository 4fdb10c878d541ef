package filiform.knowledge.table;

import filiform.followup.Symptom;
import filiform.followup.TriageTable;
import filiform.followup.checkin.CheckInQuestion;
import filiform.followup.checkin.CheckInTable;
import filiform.followup.checkin.CheckInTime;
import filiform.followup.checkin.Noticed;
import filiform.followup.checkin.ToldBefore;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `checkins.yaml`. A symptom that triage requires for any session and that no question asks for is a fault: a
/// patient who answered everything could never be told that all is well, nor be asked.
final class CheckInReader {

    private CheckInReader() {}

    static CheckInTable read(Content content, Reading reading, TriageTable triage) {
        Set<String> screening = content.entries(Section.SCREENING, reading).stream()
                .map(entry -> entry.text("id"))
                .collect(Collectors.toSet());
        Entry top = content.top(Section.CHECKINS, reading);
        Set<String> symptoms = Words.namesOf(triage.symptoms().all());
        for (String list : List.of("checkins", "questions")) {
            Words.onlyOnce(top.entries(list), "id");
        }
        List<CheckInQuestion> questions = top.entries("questions").stream()
                .map(entry -> question(entry, symptoms))
                .toList();
        uncovered(triage, questions)
                .forEach(name -> top.fault(
                        Code.NAME_UNKNOWN,
                        "No question asks for '%s', which redflags.yaml requires.".formatted(name),
                        "questions"));
        return new CheckInTable(
                top.entries("checkins").stream().map(CheckInReader::time).toList(),
                questions,
                top.entries("noticed").stream()
                        .map(entry -> noticed(entry, symptoms))
                        .toList(),
                top.entries("told_before").stream()
                        .map(entry ->
                                toldBefore(entry, Words.namesOf(triage.factors().all()), screening))
                        .toList(),
                top.basis("choice"));
    }

    private static List<String> uncovered(TriageTable triage, List<CheckInQuestion> questions) {
        var asked = new HashSet<String>();
        questions.forEach(question -> asked.addAll(question.symptoms()));
        return triage.symptoms().all().stream()
                .map(Symptom::name)
                .filter(name -> triage.required().stream()
                        .anyMatch(row -> row.symptoms().contains(name)))
                .filter(name -> !asked.contains(name))
                .toList();
    }

    private static CheckInTime time(Entry entry) {
        return new CheckInTime(
                entry.text("id"),
                entry.number("hours"),
                entry.number("answer_within_hours"),
                entry.text("words"),
                entry.basis());
    }

    private static CheckInQuestion question(Entry entry, Set<String> symptoms) {
        Words.known(entry, "symptoms", symptoms);
        return new CheckInQuestion(entry.text("id"), entry.text("words"), entry.texts("symptoms"));
    }

    private static ToldBefore toldBefore(Entry entry, Set<String> factors, Set<String> screening) {
        String factor = entry.text("factor");
        if (!factors.contains(factor)) {
            entry.fault(Code.NAME_UNKNOWN, "There is no factor '%s'.".formatted(factor), "factor");
        }
        Words.known(entry, "questions", screening);
        return new ToldBefore(factor, entry.texts("questions"));
    }

    private static Noticed noticed(Entry entry, Set<String> symptoms) {
        String symptom = entry.text("symptom");
        if (!symptoms.contains(symptom)) {
            entry.fault(Code.NAME_UNKNOWN, "There is no symptom '%s'.".formatted(symptom), "symptom");
        }
        return new Noticed(symptom, entry.text("words"), entry.flag("always", false));
    }
}
