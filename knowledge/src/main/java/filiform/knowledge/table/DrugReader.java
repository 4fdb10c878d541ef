package filiform.knowledge.table;

import filiform.atlas.Names;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.screening.Medicine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Reads `drugs.yaml`.
final class DrugReader {

    private final Map<String, String> owners = new HashMap<>();

    private DrugReader() {}

    /// Every class and every medicine in it; a name that stands twice is a fault.
    static List<Medicine> read(Content content, Reading reading) {
        var reader = new DrugReader();
        var medicines = new ArrayList<Medicine>();
        for (Entry entry : content.entries(Section.DRUGS, reading)) {
            var group = new Medicine.Group(
                    entry.text("class"), new LinkedHashSet<>(entry.texts("answers")), entry.text("why"), entry.basis());
            medicines.add(reader.own(entry, new Medicine(group.name(), entry.texts("synonyms"), "", group)));
            for (Entry each : entry.entries("medicines")) {
                var names = new ArrayList<>(each.texts("synonyms"));
                names.addAll(each.texts("brands"));
                medicines.add(reader.own(each, new Medicine(each.text("name"), names, each.text("atc", ""), group)));
                if (each.has("atc") && !entry.has("atc_sources")) {
                    each.fault(Code.FIELD_MISSING, "Its class names no atc_sources for the code.", "atc");
                }
            }
        }
        return medicines;
    }

    private Medicine own(Entry entry, Medicine medicine) {
        var free = new ArrayList<String>();
        claim(entry, medicine.name(), medicine.name());
        for (String synonym : medicine.synonyms()) {
            if (claim(entry, synonym, medicine.name())) {
                free.add(synonym);
            }
        }
        return new Medicine(medicine.name(), free, medicine.atc(), medicine.group());
    }

    private boolean claim(Entry entry, String name, String owner) {
        String before = owners.putIfAbsent(Names.fold(name), owner);
        if (before != null) {
            entry.fault(Code.NAME_TWICE, "'%s' already stands for '%s'.".formatted(name, before));
        }
        return before == null;
    }
}
