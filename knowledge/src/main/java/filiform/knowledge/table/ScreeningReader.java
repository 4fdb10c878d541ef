package filiform.knowledge.table;

import filiform.atlas.Names;
import filiform.atlas.Term;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.measure.Sex;
import filiform.screening.Effect;
import filiform.screening.Fact;
import filiform.screening.Question;
import filiform.screening.Scope;
import filiform.screening.ScreeningTable;
import java.util.List;
import java.util.Set;

/// Reads `screening.yaml`.
final class ScreeningReader {

    private final Set<String> regions;
    private final Set<String> techniques;

    private ScreeningReader(Set<String> regions, Set<String> techniques) {
        this.regions = regions;
        this.techniques = techniques;
    }

    static ScreeningTable read(Content content, Reading reading) {
        Entry top = content.top(Section.SCREENING, reading);
        List<Term> regions = Words.named(top.entries("body"), ScreeningReader::term);
        List<Term> techniques = Words.named(top.entries("ways"), ScreeningReader::term);
        var reader = new ScreeningReader(Words.namesOf(regions), Words.namesOf(techniques));
        List<Question> questions = Words.named(top.entries("screening"), reader::question);
        return new ScreeningTable(
                new Names<>(questions),
                new Names<>(regions),
                new Names<>(techniques),
                new Names<>(DrugReader.read(content, reading)));
    }

    private static Term term(Entry entry) {
        return new Term(entry.text("name"), entry.texts("synonyms"));
    }

    private Question question(Entry entry) {
        return new Question(
                entry.text("id"),
                entry.texts("synonyms"),
                entry.text("question"),
                entry.text("why"),
                scope(entry),
                entry.word("effect", Effect.class),
                entry.text("instead"),
                entry.has("fact") ? fact(entry.entry("fact")) : new Fact.Ask(),
                entry.texts("two_medicines_of"),
                entry.flag("each_time", false),
                entry.basis());
    }

    private Scope scope(Entry entry) {
        if (entry.has("regions")) {
            return new Scope.Regions(Words.known(entry, "regions", regions));
        }
        if (entry.has("techniques")) {
            return new Scope.Techniques(Words.known(entry, "techniques", techniques));
        }
        return entry.text("scope").equals("site") ? new Scope.Site() : new Scope.Patient();
    }

    private static Fact fact(Entry entry) {
        if (entry.flag("medicines_listed", false)) {
            return new Fact.MedicinesListed();
        }
        if (entry.has("age_below")) {
            return new Fact.AgeBelow(entry.whole("age_below"));
        }
        if (entry.has("age_from")) {
            return new Fact.AgeFrom(entry.whole("age_from"));
        }
        return entry.has("bmi_below")
                ? new Fact.BmiBelow(entry.number("bmi_below"))
                : new Fact.RuledOutFor(entry.word("ruled_out_for", Sex.class));
    }
}
