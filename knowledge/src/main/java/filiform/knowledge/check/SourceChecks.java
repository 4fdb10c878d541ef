package filiform.knowledge.check;

import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.knowledge.read.SourceReader;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Place;
import filiform.knowledge.tree.Section;
import filiform.knowledge.tree.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Checks that every citation leads to a source, every source is cited and can be opened, and no grade claims more than
/// its sources can carry. A citation is any list named `sources`, in whatever file it stands.
final class SourceChecks {

    /// The key under which the project's own assumptions are cited.
    private static final String OURS = "project-assumption";

    private static final Set<String> NO_ADDRESS_NEEDED = Set.of("project", "textbook");

    private final Map<String, Source> sources;
    private final Faults faults;
    private final Set<String> cited = new HashSet<>();

    private SourceChecks(Map<String, Source> sources, Faults faults) {
        this.sources = sources;
        this.faults = faults;
    }

    static void check(Content content, Map<String, Source> sources, Faults faults) {
        var checks = new SourceChecks(sources, faults);
        content.files().forEach((file, tree) -> {
            if (!Section.SOURCES.holds(file)) {
                checks.walk(new Place.Top(file), tree);
            }
        });
        checks.bibliography(SourceReader.entries(content, faults));
    }

    private void walk(Place place, Value value) {
        switch (value) {
            case Value.Items(var values, var _) -> {
                for (int i = 0; i < values.size(); i++) {
                    walk(place.then(i), values.get(i));
                }
            }
            case Value.Fields fields -> {
                citations(place, fields);
                fields.values().forEach((key, field) -> walk(place.then(key), field));
            }
            case Value.Text _, Value.Amount _, Value.Flag _, Value.Nothing _ -> {}
        }
    }

    private void citations(Place place, Value.Fields fields) {
        if (!(fields.values().get("sources") instanceof Value.Items(var keys, var _))) {
            return;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) instanceof Value.Text(String key, int line)) {
                cited.add(key);
                if (!sources.containsKey(key)) {
                    faults.add(
                            Code.SOURCE_UNKNOWN,
                            place.then("sources").then(i).words(line),
                            "'%s' is not in sources/.".formatted(key));
                }
            }
        }
        grade(place, fields, keys);
    }

    private void grade(Place place, Value.Fields fields, List<Value> keys) {
        if (!(fields.values().get("grade") instanceof Value.Text(String grade, int line))) {
            return;
        }
        if (grade.equals(Grade.ASSUMED.words())) {
            if (keys.stream().noneMatch(key -> key instanceof Value.Text(String text, var _) && text.equals(OURS))) {
                faults.add(
                        Code.ASSUMPTION_HIDDEN,
                        place.then("grade").words(line),
                        "An assumption cites '%s'.".formatted(OURS));
            }
            return;
        }
        List<Source> found = keys.stream()
                .map(key -> key instanceof Value.Text(String text, var _) ? sources.get(text) : null)
                .filter(Objects::nonNull)
                .toList();
        if (!found.isEmpty() && found.stream().allMatch(SourceChecks::carriesNothing)) {
            faults.add(
                    Code.GRADE_TOO_HIGH,
                    place.then("grade").words(line),
                    "'%s' needs a source that was read; otherwise it is assumed.".formatted(grade));
        }
    }

    private static boolean carriesNothing(Source source) {
        return source.kind().equals("project") || source.read().equals("not read");
    }

    private void bibliography(Map<String, Entry> entries) {
        var owners = new HashMap<String, String>();
        for (var each : entries.entrySet()) {
            String key = each.getKey();
            Entry entry = each.getValue();
            if (!cited.contains(key)) {
                entry.fault(Code.SOURCE_UNUSED, "Nothing cites '%s'.".formatted(key));
            }
            if (SourceReader.locator(entry).isEmpty() && !NO_ADDRESS_NEEDED.contains(entry.text("kind"))) {
                entry.fault(Code.SOURCE_CLOSED, "'%s' needs a doi, a pmid or a url.".formatted(key));
            }
            for (String id : List.of("doi", "pmid", "url")) {
                onlyOnce(id, key, entry, owners);
            }
        }
    }

    private static void onlyOnce(String id, String key, Entry entry, Map<String, String> owners) {
        if (entry.has(id)) {
            String before = owners.putIfAbsent(id + entry.text(id).toLowerCase(java.util.Locale.ROOT), key);
            if (before != null) {
                entry.fault(Code.SOURCE_TWICE, "'%s' and '%s' have the same %s.".formatted(before, key, id), id);
            }
        }
    }
}
