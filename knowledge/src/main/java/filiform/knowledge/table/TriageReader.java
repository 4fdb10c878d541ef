package filiform.knowledge.table;

import filiform.atlas.Names;
import filiform.followup.Factor;
import filiform.followup.Symptom;
import filiform.followup.TriageRule;
import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import filiform.followup.When;
import filiform.followup.Window;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `redflags.yaml`, and `aftercare.yaml` with it.
final class TriageReader {

    private final Set<String> symptoms;
    private final Set<String> factors;

    private TriageReader(Set<String> symptoms, Set<String> factors) {
        this.symptoms = symptoms;
        this.factors = factors;
    }

    static TriageTable read(Content content, Reading reading) {
        Entry top = content.top(Section.REDFLAGS, reading);
        List<Symptom> symptoms = Words.named(top.entries("symptoms"), TriageReader::symptom);
        List<Factor> factors = Words.named(top.entries("factors"), TriageReader::factor);
        var reader = new TriageReader(Words.namesOf(symptoms), Words.namesOf(factors));
        List<Entry> rules = top.entries("triage");
        Words.onlyOnce(rules, "id");
        return new TriageTable(
                new Names<>(symptoms),
                new Names<>(factors),
                rules.stream().map(reader::rule).toList(),
                top.entries("required").stream().map(reader::required).toList(),
                top.entry("unexpected").basis(),
                top.entries("repeats").stream().map(TriageReader::repeat).toList(),
                AftercareReader.advice(content, reading),
                AftercareReader.normal(content, reading, reader.symptoms));
    }

    private static Symptom symptom(Entry entry) {
        return new Symptom(
                entry.text("name"),
                entry.texts("synonyms"),
                entry.text("question"),
                entry.flag("expected", false),
                entry.basis());
    }

    private static Factor factor(Entry entry) {
        return new Factor(entry.text("name"), entry.texts("synonyms"), entry.text("question"));
    }

    private TriageRule rule(Entry entry) {
        return new TriageRule(
                entry.text("id"),
                Words.known(entry, "symptoms", symptoms),
                Words.known(entry, "factors", factors),
                Words.known(entry, "known_factors", factors),
                when(entry),
                Words.constant(entry.text("urgency"), Urgency.class),
                entry.text("why"),
                entry.texts("advice"),
                entry.basis());
    }

    private TriageTable.Required required(Entry entry) {
        return new TriageTable.Required(Words.known(entry, "symptoms", symptoms), when(entry), entry.basis());
    }

    private static When when(Entry entry) {
        return new When(
                new HashSet<>(entry.texts("regions")),
                new Window(entry.number("from_hours", 0), entry.number("before_hours", Double.POSITIVE_INFINITY)));
    }

    private static TriageTable.Repeat repeat(Entry entry) {
        return new TriageTable.Repeat(
                entry.whole("from"),
                entry.whole("steps"),
                Words.constant(entry.text("cap"), Urgency.class),
                entry.basis());
    }
}
