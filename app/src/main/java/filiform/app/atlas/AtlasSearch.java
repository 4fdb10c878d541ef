package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.injury.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds things by name, by other names, by where a complaint is felt, by condition and by a sign such as "foot drop";
/// each hit says why.
public final class AtlasSearch {

    /// A longer text is no search; it finds nothing.
    public static final int LONGEST = 100;

    /// Words beyond these are not looked at.
    public static final int MOST_WORDS = 8;

    /// Words that people type around a name.
    private static final Set<String> FILLING = Set.of(
            "a",
            "an",
            "and",
            "at",
            "burning",
            "hurts",
            "in",
            "my",
            "numb",
            "numbness",
            "of",
            "on",
            "pain",
            "pins",
            "needles",
            "sore",
            "the",
            "tingling",
            "to",
            "ache");

    private final Sheets sheets;
    private final SignSearch signs;

    public AtlasSearch(Sheets sheets, List<Finding.Sign> signs) {
        this.sheets = sheets;
        this.signs = new SignSearch(sheets.relations(), signs);
    }

    /// One thing that was found.
    ///
    /// @param why in words; several reasons are joined
    public record Hit(Link link, String why) {}

    /// The reasons for one hit, each with what it names, in the order in which they were found.
    private record Why(Map<String, Set<String>> reasons) {
        String words() {
            return reasons.entrySet().stream()
                    .map(reason -> reason.getKey() + String.join(", ", reason.getValue()))
                    .collect(Collectors.joining("; "));
        }
    }

    /// Everything that fits, the best first; empty where the text fits nothing.
    public List<Hit> search(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        List<Hit> hits = exactly(text);
        String core = core(text);
        return hits.isEmpty() && !core.isEmpty() ? exactly(core) : hits;
    }

    /// What is spelled alike, for a text that found nothing.
    public List<Link> near(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        Sheets.Lookup lookup = sheets.find(text, List.of(Kind.values()));
        var links = new ArrayList<>(lookup.candidates());
        links.addAll(lookup.near());
        return links;
    }

    /// The part of a text that is searched for: its first words.
    public static String used(String text) {
        return Stream.of(Names.fold(text).split(" ")).limit(MOST_WORDS).collect(Collectors.joining(" "));
    }

    private static String core(String text) {
        return List.of(Names.fold(text).split(" ")).stream()
                .filter(word -> !FILLING.contains(word))
                .collect(Collectors.joining(" "));
    }

    private List<Hit> exactly(String text) {
        Map<Link, Why> why = new LinkedHashMap<>();
        var relations = sheets.relations();
        var byName = new ArrayList<Named>();
        for (Kind kind : Kind.values()) {
            byName.addAll(kind.names(relations.atlas()).search(used(text)));
        }
        String wanted = Names.fold(text);
        byName.stream()
                .filter(thing -> called(thing, wanted))
                .forEach(thing -> add(why, thing, name(thing, used(text)), ""));
        byName.forEach(thing -> add(why, thing, name(thing, used(text)), ""));
        for (Named thing : byName) {
            switch (thing) {
                case BodyPlace place -> felt(why, place);
                case Area area -> numb(why, area);
                case Condition condition -> considered(why, condition);
                default -> {}
            }
        }
        signs.search(used(text)).forEach(found -> add(why, found.thing(), found.reason(), found.sign()));
        return why.entrySet().stream()
                .map(hit -> new Hit(hit.getKey(), hit.getValue().words()))
                .toList();
    }

    private static void add(Map<Link, Why> why, Named thing, String reason, String what) {
        why.computeIfAbsent(Link.to(thing), _ -> new Why(new LinkedHashMap<>()))
                .reasons
                .computeIfAbsent(reason, _ -> new LinkedHashSet<>())
                .add(what);
    }

    private static boolean called(Named thing, String wanted) {
        return Names.fold(thing.name()).equals(wanted)
                || thing.synonyms().stream().anyMatch(other -> Names.fold(other).equals(wanted));
    }

    private static String name(Named thing, String text) {
        List<String> words = List.of(Names.fold(text).split(" "));
        if (words.stream().allMatch(Names.fold(thing.name())::contains)) {
            return "by name";
        }
        return thing.synonyms().stream()
                .filter(other -> words.stream().allMatch(Names.fold(other)::contains))
                .findFirst()
                .map(other -> "also called " + other)
                .orElse("by name");
    }

    private void felt(Map<Link, Why> why, BodyPlace place) {
        var relations = sheets.relations();
        relations.referringTo(place.name()).forEach(muscle -> add(why, muscle, "its pain is felt at: ", place.name()));
        for (Area area : relations.skinAt(place)) {
            relations.givers(area).forEach(giver -> add(why, giver.nerve(), "supplies skin at: ", place.name()));
        }
    }

    private void numb(Map<Link, Why> why, Area area) {
        sheets.relations().givers(area).forEach(giver -> add(why, giver.nerve(), "supplies the skin: ", area.name()));
    }

    private void considered(Map<Link, Why> why, Condition condition) {
        var relations = sheets.relations();
        condition
                .muscles()
                .forEach(name -> add(why, relations.atlas().muscles().get(name), "considered for: ", condition.name()));
    }
}
