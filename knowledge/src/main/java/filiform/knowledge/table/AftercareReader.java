package filiform.knowledge.table;

import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import filiform.followup.aftercare.Aftercare;
import filiform.followup.aftercare.HomeCare;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `aftercare.yaml`.
final class AftercareReader {

    private AftercareReader() {}

    static List<TriageTable.Advice> advice(Content content, Reading reading) {
        List<Entry> rows = content.entries(Section.AFTERCARE, reading);
        Words.onlyOnce(rows, "urgency");
        return rows.stream()
                .map(entry -> new TriageTable.Advice(
                        Words.constant(entry.text("urgency"), Urgency.class), entry.texts("lines"), entry.basis()))
                .toList();
    }

    static List<TriageTable.NormalEffect> normal(Content content, Reading reading, Set<String> symptoms) {
        return content.top(Section.AFTERCARE, reading).entries("normal").stream()
                .map(entry -> normal(entry, symptoms))
                .toList();
    }

    static List<HomeCare> home(Content content, Reading reading) {
        List<Entry> rows = content.top(Section.AFTERCARE, reading).entries("home");
        Words.onlyOnce(rows, "id");
        return Aftercare.checked(rows.stream().map(AftercareReader::home).toList());
    }

    private static HomeCare home(Entry entry) {
        return new HomeCare(
                entry.text("id"),
                entry.word("kind", HomeCare.Kind.class),
                entry.text("heading"),
                entry.text("words"),
                entry.texts("steps"),
                entry.text("call"),
                new HashSet<>(entry.texts("regions")),
                entry.basis());
    }

    private static TriageTable.NormalEffect normal(Entry entry, Set<String> symptoms) {
        String symptom = entry.text("symptom");
        if (!symptoms.contains(symptom)) {
            entry.fault(Code.NAME_UNKNOWN, "There is no symptom '%s'.".formatted(symptom), "symptom");
        }
        return new TriageTable.NormalEffect(symptom, entry.text("lasts"), entry.text("care"), entry.basis());
    }
}
