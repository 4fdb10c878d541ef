package filiform.knowledge.table;

import filiform.atlas.Basis;
import filiform.atlas.Structure;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.measure.Interval;
import filiform.measure.Proportion;
import filiform.planning.consent.Benefit;
import filiform.planning.consent.Certainty;
import filiform.planning.consent.ConsentTable;
import filiform.planning.consent.Count;
import filiform.planning.consent.Harm;
import filiform.planning.consent.Line;
import filiform.planning.consent.Part;
import filiform.planning.consent.Raiser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `consent.yaml`.
final class ConsentReader {

    private final Set<String> questions = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    private ConsentReader(Entry screening) {
        screening.entries("screening").forEach(question -> questions.add(question.text("id")));
        screening.entries("body").forEach(region -> regions.add(region.text("name")));
    }

    static ConsentTable read(Content content, Reading reading) {
        Entry top = content.top(Section.CONSENT, reading);
        var reader = new ConsentReader(content.top(Section.SCREENING, reading));
        List<Entry> harms = top.entries("harms");
        Words.onlyOnce(harms, "id");
        Set<String> ids = new HashSet<>();
        harms.forEach(harm -> ids.add(harm.text("id")));
        return new ConsentTable(
                top.text("title"),
                top.text("note"),
                top.entries("sections").stream().map(ConsentReader::section).toList(),
                top.entries("benefits").stream().map(reader::benefit).toList(),
                harms.stream().map(reader::harm).toList(),
                top.entries("raisers").stream()
                        .map(raiser -> reader.raiser(raiser, ids))
                        .toList());
    }

    private static filiform.planning.consent.Section section(Entry entry) {
        List<Line> lines = entry.entries("lines").stream()
                .map(line -> new Line(line.text("text"), Optional.of(line.basis())))
                .toList();
        return new filiform.planning.consent.Section(entry.word("part", Part.class), entry.text("heading"), lines);
    }

    private Benefit benefit(Entry entry) {
        List<Benefit.Effect> effect = entry.has("effect") ? List.of(effect(entry.entry("effect"))) : List.of();
        return new Benefit(
                entry.text("name"),
                Words.known(entry, "regions", regions),
                entry.text("words"),
                effect,
                entry.word("certainty", Certainty.class),
                entry.basis());
    }

    private static Benefit.Effect effect(Entry entry) {
        return new Benefit.Effect(
                entry.number("value"),
                entry.number("low"),
                entry.number("high"),
                entry.text("scale"),
                entry.text("against"),
                entry.text("when"));
    }

    private Harm harm(Entry entry) {
        return new Harm(
                entry.text("id"),
                entry.text("name"),
                entry.text("words"),
                entry.text("watch"),
                Words.constants(entry.texts("near"), Structure.Kind.class),
                Words.known(entry, "regions", regions),
                entry.entries("counts").stream().map(ConsentReader::count).toList(),
                entry.text("not_known", ""));
    }

    private static Count count(Entry entry) {
        String unit = entry.text("unit");
        boolean visit = entry.flag("visit", true);
        Basis basis = entry.basis();
        if (entry.has("events")) {
            return new Count.Counted(new Proportion(entry.whole("events"), entry.whole("of")), unit, visit, basis);
        }
        double rate = entry.number("rate");
        Optional<Interval> range = entry.has("low")
                ? Optional.of(new Interval(rate, entry.number("low"), entry.number("high")))
                : Optional.empty();
        return new Count.Rate(rate, range, unit, visit, basis);
    }

    private Raiser raiser(Entry entry, Set<String> ids) {
        String question = entry.text("question");
        if (!questions.contains(question)) {
            entry.fault(Code.NAME_UNKNOWN, "Screening has no question '%s'.".formatted(question), "question");
        }
        return new Raiser(
                question, entry.text("name"), entry.text("words"), Words.known(entry, "harms", ids), entry.basis());
    }
}
