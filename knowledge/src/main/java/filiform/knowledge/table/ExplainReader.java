package filiform.knowledge.table;

import filiform.atlas.Structure;
import filiform.followup.explain.Chapter;
import filiform.followup.explain.Degree;
import filiform.followup.explain.ExplainTable;
import filiform.followup.explain.Known;
import filiform.followup.explain.Meeting;
import filiform.followup.explain.Numbers;
import filiform.followup.explain.Part;
import filiform.followup.explain.Phase;
import filiform.followup.explain.Statement;
import filiform.followup.explain.Tried;
import filiform.injury.recovery.Seddon;
import filiform.knowledge.read.RecoveryReader;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.response.Cause;
import filiform.response.CauseTable;
import filiform.response.Descriptor;
import filiform.response.StopTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `explain.yaml` and holds its names against the rest of the content.
final class ExplainReader {

    private final Set<String> sites;
    private final Set<String> places;
    private final Set<String> causes;
    private final Numbers numbers;

    private ExplainReader(Content content, Reading reading, CauseTable table) {
        sites = names(content.entries(Section.SITES, reading));
        places = names(content.entries(Section.PLACES, reading));
        causes = table.causes().stream().map(Cause::what).collect(Collectors.toSet());
        numbers = Numbers.of(
                RecoveryReader.read(content.top(Section.RECOVERY, reading), content.top(Section.CARE, reading)), table);
    }

    static ExplainTable read(Content content, Reading reading, StopTable stops, CauseTable table) {
        Entry top = content.top(Section.EXPLAIN, reading);
        var reader = new ExplainReader(content, reading, table);
        return new ExplainTable(
                top.text("title"),
                top.text("lead"),
                top.entries("places").stream().map(reader::place).toList(),
                top.entries("needles").stream()
                        .map(needle -> new Tried.Needle(
                                needle.text("name"), needle.number("diameter_mm"), needle.text("words")))
                        .toList(),
                feelings(top.entry("feelings"), stops),
                top.entries("meetings").stream().map(reader::meeting).toList(),
                top.entries("chapters").stream()
                        .map(entry -> new Chapter(
                                entry.word("part", Part.class), entry.text("heading"), reader.known(entry, "known")))
                        .toList(),
                top.entries("degrees").stream()
                        .map(entry -> new Degree(
                                entry.word("seddon", Seddon.class), entry.text("plain"), reader.known(entry, "known")))
                        .toList(),
                top.entries("course").stream().map(reader::phase).toList());
    }

    private static Set<String> names(List<Entry> entries) {
        return entries.stream().map(entry -> entry.text("name")).collect(Collectors.toSet());
    }

    private Tried.Place place(Entry entry) {
        known(entry, "site", sites);
        known(entry, "place", places);
        return new Tried.Place(entry.text("site"), entry.text("place"), entry.text("words"));
    }

    private static void known(Entry entry, String key, Set<String> names) {
        if (!names.contains(entry.text(key))) {
            entry.fault(Code.NAME_UNKNOWN, "There is no %s '%s'.".formatted(key, entry.text(key)), key);
        }
    }

    /// A quality without plain words could not be told to a patient.
    private static Map<String, String> feelings(Entry entry, StopTable stops) {
        var feelings = new HashMap<String, String>();
        entry.keys().forEach(name -> feelings.put(name, entry.text(name)));
        Set<String> qualities =
                stops.qualities().all().stream().map(Descriptor::name).collect(Collectors.toSet());
        for (String quality : qualities) {
            if (!feelings.containsKey(quality)) {
                entry.fault(Code.NAME_UNKNOWN, "The feeling '%s' has no plain words.".formatted(quality));
            }
        }
        for (String name : feelings.keySet()) {
            if (!qualities.contains(name)) {
                entry.fault(Code.NAME_UNKNOWN, "Nobody is asked for the feeling '%s'.".formatted(name), name);
            }
        }
        return feelings;
    }

    private Meeting meeting(Entry entry) {
        Words.known(entry, "causes", causes);
        return new Meeting(
                entry.word("kind", Structure.Kind.class),
                entry.text("heading"),
                entry.texts("causes"),
                known(entry, "follows"));
    }

    private Known known(Entry entry, String key) {
        return new Known(statements(entry, key), statements(entry, "not_known"));
    }

    private List<Statement> statements(Entry entry, String key) {
        return entry.entries(key).stream().map(this::statement).toList();
    }

    private Statement statement(Entry entry) {
        String words = entry.text("text");
        try {
            numbers.fill(words);
        } catch (IllegalArgumentException e) {
            entry.fault(Code.NAME_UNKNOWN, String.valueOf(e.getMessage()), "text");
        }
        return new Statement(words, entry.basis());
    }

    private Phase phase(Entry entry) {
        OptionalDouble to =
                entry.has("to_hours") ? OptionalDouble.of(entry.number("to_hours")) : OptionalDouble.empty();
        return new Phase(
                entry.text("name"),
                entry.number("from_hours"),
                to,
                entry.word("does", Phase.Does.class),
                statement(entry));
    }
}
