package filiform.knowledge.table;

import filiform.atlas.Names;
import filiform.atlas.Term;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.screening.scope.Condition;
import filiform.screening.scope.Confirmation;
import filiform.screening.scope.Demand;
import filiform.screening.scope.Place;
import filiform.screening.scope.Rule;
import filiform.screening.scope.ScopeTable;
import filiform.screening.scope.Standard;
import filiform.screening.scope.Standing;
import filiform.screening.scope.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `jurisdictions.yaml`: who may needle where.
final class ScopeReader {

    private final Set<String> professions;
    private final Map<String, Confirmation> confirmations = new HashMap<>();
    private final Set<String> regions;
    private final Set<String> techniques;

    private ScopeReader(Set<String> professions, List<Confirmation> confirmations, Entry screening) {
        this.professions = professions;
        confirmations.forEach(each -> this.confirmations.put(each.id(), each));
        regions = names(screening.entries("body"));
        techniques = names(screening.entries("ways"));
    }

    static ScopeTable read(Content content, Reading reading) {
        Entry top = content.top(Section.JURISDICTIONS, reading);
        List<Term> professions =
                Words.named(top.entries("professions"), entry -> new Term(entry.text("name"), entry.texts("synonyms")));
        List<Confirmation> confirmations = Words.named(
                top.entries("confirmations"),
                entry -> new Confirmation(entry.text("id"), entry.text("question"), entry.text("why")));
        var reader =
                new ScopeReader(Words.namesOf(professions), confirmations, content.top(Section.SCREENING, reading));
        return new ScopeTable(
                new Names<>(professions),
                new Names<>(Words.named(top.entries("jurisdictions"), reader::place)),
                new Names<>(confirmations),
                top.entries("standards").stream().map(ScopeReader::standard).toList(),
                top.text("reliance"),
                top.basis("house_rules"));
    }

    private static Set<String> names(List<Entry> terms) {
        var names = new HashSet<String>();
        terms.forEach(term -> names.add(term.text("name")));
        return names;
    }

    private static Standard standard(Entry entry) {
        return new Standard(entry.text("name"), entry.text("date"), entry.text("text"), entry.basis());
    }

    private Place place(Entry entry) {
        List<Entry> rules = entry.entries("rules");
        var ruled = new HashSet<String>();
        for (Entry rule : rules) {
            for (String profession : rule.texts("professions")) {
                if (!ruled.add(profession)) {
                    rule.fault(Code.NAME_TWICE, "Two rules stand for '%s'.".formatted(profession), "professions");
                }
            }
        }
        return new Place(
                entry.text("code"),
                entry.text("name"),
                entry.texts("synonyms"),
                entry.text("note", ""),
                rules.stream().map(this::rule).toList(),
                entry.has("note") ? entry.sources() : List.of());
    }

    private Rule rule(Entry entry) {
        return new Rule(
                Words.known(entry, "professions", professions),
                entry.text("since", ""),
                entry.entries("standings").stream().map(ScopeReader::standing).toList(),
                entry.entries("conditions").stream()
                        .flatMap(group -> conditions(group).stream())
                        .toList());
    }

    private static Standing standing(Entry entry) {
        return new Standing(entry.word("status", Status.class), entry.text("date"), until(entry), entry.basis());
    }

    private static Optional<LocalDate> until(Entry entry) {
        if (!entry.has("until")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(entry.text("until")));
        } catch (DateTimeParseException _) {
            entry.fault(Code.NOT_ALLOWED, "'%s' is no day.".formatted(entry.text("until")), "until");
            return Optional.empty();
        }
    }

    private List<Condition> conditions(Entry group) {
        var demands = new ArrayList<Demand>();
        String begin = begin(group);
        if (group.has("hours")) {
            demands.add(new Demand.Hours(group.whole("hours"), false, begin));
        }
        if (group.has("in_person_hours")) {
            demands.add(new Demand.Hours(group.whole("in_person_hours"), true, group.has("hours") ? "" : begin));
        }
        if (group.has("years_licensed")) {
            demands.add(new Demand.YearsLicensed(group.whole("years_licensed")));
        }
        if (group.has("supervised_sessions")) {
            demands.add(new Demand.Supervised(group.whole("supervised_sessions")));
        }
        for (String id : new LinkedHashSet<>(group.texts("confirm"))) {
            demands.add(new Demand.Confirmed(confirmation(group, id, "confirm")));
        }
        for (Entry excluded : group.entries("exclude")) {
            demands.add(new Demand.Excluded(
                    Words.known(excluded, "regions", regions),
                    confirmation(excluded, excluded.text("confirm"), "confirm"),
                    excluded.text("text")));
        }
        for (Entry limit : group.entries("limits")) {
            demands.add(new Demand.Limit(limit.text("text"), Words.known(limit, "techniques", techniques)));
        }
        return demands.stream()
                .map(demand -> new Condition(demand, group.text("date"), group.basis()))
                .toList();
    }

    /// What a source says of beginning before all hours are done. It is told, and it never counts as enough.
    private static String begin(Entry group) {
        if (!group.has("hours_before_use")) {
            return "";
        }
        String finish = group.has("finish_within_years")
                ? " and finish within %d years".formatted(group.whole("finish_within_years"))
                : "";
        return "The source lets one begin after %d hours%s; that is not judged here: ask the board."
                .formatted(group.whole("hours_before_use"), finish);
    }

    private Confirmation confirmation(Entry entry, String id, String key) {
        Confirmation found = confirmations.get(id);
        if (found == null) {
            entry.fault(Code.NAME_UNKNOWN, "There is no confirmation '%s'.".formatted(id), key);
            return new Confirmation(id, "?", "?");
        }
        return found;
    }
}
