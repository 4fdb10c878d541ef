package filiform.knowledge.check;

import filiform.atlas.Grade;
import filiform.atlas.Nerve;
import filiform.atlas.Structure;
import filiform.knowledge.Counts;
import filiform.knowledge.Counts.Thing;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.knowledge.tree.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts what the files hold. A figure is any group of fields with a mean and a grade, in whatever file it stands.
final class Tally {

    private final Map<Grade, Integer> figures = new EnumMap<>(Grade.class);

    private Tally() {
        for (Grade grade : Grade.values()) {
            figures.put(grade, 0);
        }
    }

    static Counts count(Content content) {
        var tally = new Tally();
        content.files().values().forEach(tally::walk);
        var things = new EnumMap<Thing, Integer>(Thing.class);
        for (Thing thing : Thing.values()) {
            things.put(thing, count(thing, content));
        }
        return new Counts(things, tally.figures);
    }

    private static int count(Thing thing, Content content) {
        return switch (thing) {
            case NERVES -> ofKind(content, Nerve.Kind.NERVE);
            case PLEXUS_PARTS -> ofKind(content, Nerve.Kind.PLEXUS);
            case ROOTS -> ofKind(content, Nerve.Kind.ROOT);
            case BUNDLES -> below(content, Section.NERVES, "fascicles");
            case VARIANTS -> entries(content, Section.VARIANTS).size();
            case MUSCLES -> entries(content, Section.MUSCLES).size();
            case REFERRALS -> where(entries(content, Section.MUSCLES), muscle -> muscle.has("referral"));
            case AREAS -> entries(content, Section.AREAS).size();
            case PLACES -> entries(content, Section.PLACES).size();
            case SITES -> entries(content, Section.SITES).size();
            case SITES_WITH_SOURCED_DEPTHS ->
                where(entries(content, Section.SITES), site -> judged(site).allMatch(Tally::sourced));
            case SITES_WITH_A_SOURCED_DEPTH ->
                where(entries(content, Section.SITES), site -> judged(site).anyMatch(Tally::sourced));
            case TECHNIQUES -> below(content, Section.SITES, "techniques");
            case CONDITIONS -> entries(content, Section.CONDITIONS).size();
            case SIGNS ->
                content.tops(Section.SIGNS, reading()).stream()
                        .mapToInt(top -> top.entries("signs").size())
                        .sum();
            case MEDICINES -> below(content, Section.DRUGS, "medicines");
            case SOURCES ->
                content.tops(Section.SOURCES, reading()).stream()
                        .mapToInt(top -> top.entry("sources").keys().size())
                        .sum();
        };
    }

    private static List<Entry> entries(Content content, Section section) {
        return content.entries(section, reading());
    }

    private static Reading reading() {
        return new Reading(Map.of(), new Faults());
    }

    private static int ofKind(Content content, Nerve.Kind kind) {
        return where(
                entries(content, Section.NERVES), nerve -> nerve.text("kind").equals(kind.words()));
    }

    private static int below(Content content, Section section, String key) {
        return entries(content, section).stream()
                .mapToInt(entry -> entry.entries(key).size())
                .sum();
    }

    private static int where(List<Entry> entries, Predicate<Entry> test) {
        return Math.toIntExact(entries.stream().filter(test).count());
    }

    /// What may be hit at the site, in its own view and in those of its techniques.
    private static Stream<Entry> judged(Entry site) {
        Stream<Entry> views = Stream.concat(
                Stream.of(site),
                site.entries("techniques").stream()
                        .filter(technique -> technique.has("view"))
                        .map(technique -> technique.entry("view")));
        return views.flatMap(view -> view.entries("structures").stream())
                .filter(structure -> !structure.text("kind").equals(Structure.Kind.BONE.words()));
    }

    private static boolean sourced(Entry structure) {
        return structure.entries("depths_mm").stream()
                .anyMatch(depth -> !depth.text("grade").equals(Grade.ASSUMED.words()));
    }

    private void walk(Value value) {
        switch (value) {
            case Value.Items(var values, var _) -> values.forEach(this::walk);
            case Value.Fields(var values, var _) -> {
                if (values.containsKey("mean") && values.get("grade") instanceof Value.Text(String words, var _)) {
                    add(words);
                }
                values.values().forEach(this::walk);
            }
            case Value.Text _, Value.Amount _, Value.Flag _, Value.Nothing _ -> {}
        }
    }

    private void add(String words) {
        for (Grade grade : Grade.values()) {
            if (grade.words().equals(words)) {
                figures.merge(grade, 1, Integer::sum);
            }
        }
    }
}
