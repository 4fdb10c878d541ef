package filiform.knowledge.table;

import filiform.followup.documentation.CarePlanItem;
import filiform.followup.documentation.CausalityCategory;
import filiform.followup.documentation.CausalityTable;
import filiform.followup.documentation.CheckItem;
import filiform.followup.documentation.Criterion;
import filiform.followup.documentation.Documentation;
import filiform.followup.documentation.EventGrade;
import filiform.followup.documentation.Felt;
import filiform.followup.documentation.Lasted;
import filiform.followup.documentation.LearningKind;
import filiform.followup.documentation.Severity;
import filiform.followup.documentation.SeverityRule;
import filiform.followup.documentation.SeverityTable;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads `documentation.yaml`.
final class DocumentationReader {

    private DocumentationReader() {}

    static Documentation read(Content content, Reading reading) {
        Entry top = content.top(Section.DOCUMENTATION, reading);
        return new Documentation(
                once(top, "checklist", "id", DocumentationReader::check),
                new SeverityTable(all(top, "severity", DocumentationReader::severity)),
                all(top, "grades", DocumentationReader::grade),
                causality(top),
                once(top, "care_plan", "id", DocumentationReader::carePlan),
                once(top, "learning", "id", DocumentationReader::learning),
                all(top, "definitions", DocumentationReader::definition));
    }

    private static <T> List<T> once(Entry top, String key, String id, Function<Entry, T> read) {
        Words.onlyOnce(top.entries(key), id);
        return all(top, key, read);
    }

    private static <T> List<T> all(Entry top, String key, Function<Entry, T> read) {
        return top.entries(key).stream().map(read).toList();
    }

    private static CheckItem check(Entry entry) {
        return new CheckItem(
                entry.text("id"),
                entry.word("moment", CheckItem.Moment.class),
                entry.text("text"),
                entry.text("why"),
                entry.flag("closes", true),
                entry.basis());
    }

    private static SeverityRule severity(Entry entry) {
        return new SeverityRule(
                entry.word("lasted", Lasted.class),
                entry.word("felt", Felt.class),
                entry.word("severity", Severity.class),
                entry.basis());
    }

    private static EventGrade grade(Entry entry) {
        return new EventGrade(entry.whole("number"), entry.text("name"), entry.text("text"), entry.basis());
    }

    private static CausalityTable causality(Entry top) {
        List<Criterion> criteria =
                once(top, "criteria", "id", entry -> new Criterion(entry.text("id"), entry.text("question")));
        Set<String> ids = new HashSet<>();
        criteria.forEach(criterion -> ids.add(criterion.id()));
        return new CausalityTable(criteria, once(top, "causality", "category", entry -> category(entry, ids)));
    }

    private static CausalityCategory category(Entry entry, Set<String> ids) {
        Words.known(entry, "needs", ids);
        return new CausalityCategory(entry.text("category"), entry.text("text"), entry.texts("needs"), entry.basis());
    }

    private static CarePlanItem carePlan(Entry entry) {
        return new CarePlanItem(entry.text("id"), entry.text("name"), entry.text("asks"), entry.basis());
    }

    private static LearningKind learning(Entry entry) {
        return new LearningKind(
                entry.text("id"),
                entry.text("name"),
                entry.word("unit", LearningKind.Unit.class),
                entry.word("counts", LearningKind.Towards.class),
                entry.basis());
    }

    private static Documentation.Definition definition(Entry entry) {
        return new Documentation.Definition(entry.text("name"), entry.text("text"), entry.basis());
    }
}
