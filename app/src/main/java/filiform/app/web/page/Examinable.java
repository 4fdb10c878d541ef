package filiform.app.web.page;

import filiform.app.web.page.AfterView.Field;
import filiform.app.web.page.AfterView.Rows;
import filiform.atlas.Atlas;
import filiform.atlas.Match;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be examined after a needle at a site: the muscles and areas of the nerves that run there stand first, each
/// with a field of its own; everything else is looked up by name.
public final class Examinable {

    /// Less of a muscle's supply than this in a nerve does not make it a muscle of that nerve's list.
    private static final double WORTH_LISTING = 0.2;

    private final Knowledge knowledge;
    private final Atlas atlas;

    public Examinable(Knowledge knowledge) {
        this.knowledge = knowledge;
        atlas = knowledge.atlas();
    }

    /// The names of the form's own fields.
    public List<String> fields(String site) {
        return Stream.of(muscles(site), emg(site), areas(site), reflexes(), signs())
                .flatMap(List::stream)
                .map(Field::field)
                .toList();
    }

    List<Field> muscles(String site) {
        return supplied(site).stream()
                .map(name -> new Field("muscle." + name, name, Choice.POWER))
                .toList();
    }

    List<Field> emg(String site) {
        return supplied(site).stream()
                .map(name -> new Field("emg." + name, name, Choice.DENERVATION))
                .toList();
    }

    List<Field> areas(String site) {
        Set<String> nerves = nerves(site);
        return atlas.areas().all().stream()
                .map(Named::name)
                .filter(area -> anySegment(nerves, segment -> atlas.tree().areaShare(segment, area) >= WORTH_LISTING))
                .map(area -> new Field("area." + area, area, Choice.TOUCH))
                .toList();
    }

    List<Field> reflexes() {
        return knowledge.localisation().reflexes().stream()
                .map(arc -> new Field("reflex." + arc.name(), arc.name(), Choice.REFLEX))
                .toList();
    }

    List<Field> signs() {
        return knowledge.localisation().signs().stream()
                .map(sign -> new Field("sign." + sign.name(), sign.name(), Choice.PRESENT))
                .toList();
    }

    /// The kinds that are looked up, with as many rows as are filled and one more.
    List<Rows> rows(FormView form) {
        List<String> muscles = names(atlas.muscles().all());
        List<String> areas = names(atlas.areas().all());
        List<String> nerves = names(atlas.nerves().all());
        List<String> points = points(false);
        return List.of(
                rows(form, "muscle", "Other muscles", "mrc", "power", muscles, Choice.POWER, 2),
                rows(form, "emg", "EMG of other muscles", "denervation", "result", muscles, Choice.DENERVATION, 1),
                rows(form, "action", "Movements", "mrc", "power", actions(), Choice.POWER, 2),
                rows(form, "area", "Other areas of skin", "sensation", "touch", areas, Choice.TOUCH, 2),
                rows(form, "tinel", "Tinel sign", "present", "tapping tingles", points(true), Choice.PRESENT, 1),
                more(
                        form,
                        "ncs",
                        "Nerve conduction",
                        "result",
                        "across",
                        "across the point",
                        nerves,
                        points,
                        Choice.CONDUCTION),
                more(
                        form,
                        "imaging",
                        "Imaging of a nerve",
                        "result",
                        "method",
                        "method, such as MRI",
                        nerves,
                        List.of(),
                        Choice.IMAGE),
                rows(form, "atrophy", "Wasting", "present", "seen", muscles, Choice.PRESENT, 1),
                rows(form, "autonomic", "Sweating, colour or warmth", "present", "changed", areas, Choice.PRESENT, 1),
                rows(
                        form,
                        "radiation",
                        "Pain or tingling that runs into",
                        "present",
                        "told",
                        areas,
                        Choice.PRESENT,
                        1));
    }

    private static Rows rows(
            FormView form,
            String kind,
            String words,
            String value,
            String valueWords,
            List<String> names,
            List<Choice> choices,
            int least) {
        return new Rows(kind, words, value, valueWords, "", "", names, List.of(), choices, count(form, kind, least));
    }

    private static Rows more(
            FormView form,
            String kind,
            String words,
            String value,
            String more,
            String moreWords,
            List<String> names,
            List<String> moreNames,
            List<Choice> choices) {
        return new Rows(kind, words, value, "result", more, moreWords, names, moreNames, choices, count(form, kind, 1));
    }

    private static int count(FormView form, String kind, int least) {
        int highest = IntStream.rangeClosed(1, 60)
                .filter(row -> !form.typed()
                                .value("row.%s.%d.%s".formatted(kind, row, kind))
                                .isEmpty()
                        || form.typed().faulty("row.%s.%d.%s".formatted(kind, row, kind)))
                .max()
                .orElse(0);
        return Math.max(least, highest + 1);
    }

    private List<String> supplied(String site) {
        Set<String> nerves = nerves(site);
        return atlas.muscles().all().stream()
                .map(Muscle::name)
                .filter(muscle ->
                        anySegment(nerves, segment -> atlas.tree().muscleShare(segment, muscle) >= WORTH_LISTING))
                .toList();
    }

    /// The nerves that run below the site, by name.
    Set<String> nerves(String site) {
        var nerves = new LinkedHashSet<String>();
        if (atlas.sites().find(site) instanceof Match.Found<Site>(Site found)) {
            found.techniques().stream()
                    .flatMap(technique -> technique.view().structures().stream())
                    .map(structure -> structure.course().nerve())
                    .filter(nerve -> !nerve.isBlank())
                    .forEach(nerves::add);
        }
        return nerves;
    }

    private boolean anySegment(Set<String> nerves, IntPredicate carries) {
        var segments = atlas.tree().segments();
        return IntStream.range(0, segments.size())
                .filter(segment -> nerves.contains(segments.get(segment).nerve()))
                .anyMatch(carries);
    }

    private List<String> actions() {
        return atlas.muscles().all().stream()
                .flatMap(muscle -> muscle.actions().stream())
                .map(Muscle.Action::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> points(boolean withNerve) {
        var points = new ArrayList<String>();
        for (Nerve nerve : atlas.nerves().all()) {
            for (Nerve.Point point : nerve.points()) {
                points.add(withNerve ? point.name() + " of the " + nerve.name() : point.name());
            }
        }
        return points.stream().distinct().toList();
    }

    private static List<String> names(List<? extends Named> things) {
        return things.stream().map(Named::name).toList();
    }
}
