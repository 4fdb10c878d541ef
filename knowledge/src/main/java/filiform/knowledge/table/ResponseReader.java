package filiform.knowledge.table;

import filiform.atlas.Names;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.measure.Answer;
import filiform.response.Action;
import filiform.response.Descriptor;
import filiform.response.Dulling;
import filiform.response.Reentry;
import filiform.response.Report.Placement;
import filiform.response.StopRule;
import filiform.response.StopRule.Handling;
import filiform.response.StopTable;
import filiform.response.TimeCourse;
import filiform.response.Trigger;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the words and the stop rules of `sensations.yaml`.
final class ResponseReader {

    private final Set<String> qualities;
    private final Set<String> signs;

    private final Set<String> dulling;

    private ResponseReader(Set<String> qualities, Set<String> signs, Set<String> dulling) {
        this.qualities = qualities;
        this.signs = signs;
        this.dulling = dulling;
    }

    static StopTable read(Content content, Reading reading) {
        Entry top = content.top(Section.SENSATIONS, reading);
        List<Descriptor> qualities = Words.named(top.entries("qualities"), ResponseReader::descriptor);
        List<Descriptor> signs = Words.named(top.entries("signs"), ResponseReader::descriptor);
        List<Dulling> dulling = Words.named(top.entries("dulling"), ResponseReader::dulls);
        var reader = new ResponseReader(Words.namesOf(qualities), Words.namesOf(signs), Words.namesOf(dulling));
        List<Entry> rules = top.entries("stop_rules");
        Words.onlyOnce(rules, "id");
        return new StopTable(
                new Names<>(qualities),
                new Names<>(signs),
                new Names<>(dulling),
                new HashSet<>(top.texts("local_places")),
                rules.stream().map(reader::rule).toList(),
                steps(top.entry("handling"), Handling.class),
                top.texts("emergency_call"),
                steps(top.entry("afterwards"), Action.class),
                top.texts("always"),
                steps(top.entry("onward"), Reentry.class));
    }

    private static Descriptor descriptor(Entry entry) {
        return new Descriptor(
                entry.text("name"), entry.texts("synonyms"), entry.flag("harmless", false), entry.basis());
    }

    private static Dulling dulls(Entry entry) {
        return new Dulling(
                entry.text("name"), entry.texts("synonyms"), entry.text("question"), entry.text("why"), entry.basis());
    }

    private static <E extends Enum<E>> Map<E, List<String>> steps(Entry entry, Class<E> words) {
        Map<E, List<String>> steps = new EnumMap<>(words);
        entry.keys().forEach(key -> steps.put(Words.constant(key, words), entry.texts(key)));
        return steps;
    }

    private StopRule rule(Entry entry) {
        return new StopRule(
                entry.text("id"),
                trigger(entry.entry("when")),
                entry.word("action", Action.class),
                entry.word("handling", Handling.class),
                entry.text("why"),
                entry.texts("steps"),
                entry.texts("in_emergency"),
                entry.flag("ends_site", false),
                entry.flag("nerves", true),
                entry.texts("examine"),
                entry.texts("ask"),
                entry.texts("record"),
                entry.basis());
    }

    private Trigger trigger(Entry when) {
        if (when.has("qualities")) {
            return new Trigger.Feels(Words.known(when, "qualities", qualities));
        }
        if (when.has("signs")) {
            return new Trigger.Shows(Words.known(when, "signs", signs), new HashSet<>(when.texts("regions")));
        }
        if (when.has("travels")) {
            return new Trigger.Travels(Words.constants(when.texts("travels"), Placement.class));
        }
        if (when.has("intensity_from")) {
            return new Trigger.Intense(when.whole("intensity_from"));
        }
        if (when.has("course")) {
            return new Trigger.Lasts(Words.constants(when.texts("course"), TimeCourse.class));
        }
        if (when.has("patient")) {
            return new Trigger.Patient(dulling, when.word("patient", Answer.class));
        }
        if (when.has("all")) {
            return new Trigger.All(
                    when.entries("all").stream().map(this::trigger).toList());
        }
        return when.has("untold")
                ? new Trigger.Untold(when.word("untold", Trigger.Part.class))
                : new Trigger.Contradicts();
    }
}
