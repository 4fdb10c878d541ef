package filiform.app.web;

import filiform.app.atlas.Link;
import filiform.app.web.draw.BodyChart;
import filiform.app.web.draw.BodyChart.Mark;
import filiform.app.web.draw.BodyChart.Picture;
import filiform.app.web.page.ChartPage;
import filiform.app.web.page.ChartPage.Layer;
import filiform.app.web.page.ChartPage.Region;
import filiform.app.web.page.ChartPage.Shelf;
import filiform.app.web.page.Shell;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The body chart by layers with lists beside it, drawn once.
final class AtlasChart {

    private static final Layer TERRITORIES = new Layer("territories", "Skin of nerves");

    private static final List<Layer> LAYERS = List.of(
            TERRITORIES,
            new Layer("dermatomes", "Dermatomes"),
            new Layer("key-points", "Key points of roots"),
            new Layer("places", "Places of pain"));

    private final Map<String, List<Picture>> pictures = new LinkedHashMap<>();
    private final Map<String, List<Region>> listed = new LinkedHashMap<>();
    private final List<Shelf> shelves;

    AtlasChart(Atlas atlas) {
        layer(atlas, "territories", areas(atlas, Area.Kind.TERRITORY, false), regions(atlas, Area.Kind.TERRITORY));
        layer(atlas, "dermatomes", areas(atlas, Area.Kind.DERMATOME, true), regions(atlas, Area.Kind.DERMATOME));
        layer(atlas, "key-points", areas(atlas, Area.Kind.KEY_POINT, true), regions(atlas, Area.Kind.KEY_POINT));
        Map<String, List<Link>> places = new LinkedHashMap<>();
        for (BodyPlace place : atlas.places().all()) {
            places.computeIfAbsent(place.region(), _ -> new ArrayList<>()).add(Link.to(place));
        }
        layer(
                atlas,
                "places",
                atlas.places().all().stream()
                        .map(place -> new Mark(Link.to(place), "", place.outlines()))
                        .toList(),
                places);
        shelves = shelves(atlas);
    }

    private void layer(Atlas atlas, String word, List<Mark> marks, Map<String, List<Link>> regions) {
        pictures.put(word, BodyChart.layer(atlas.chart(), marks));
        listed.put(
                word,
                regions.entrySet().stream()
                        .map(region -> new Region(region.getKey(), region.getValue()))
                        .toList());
    }

    private static List<Mark> areas(Atlas atlas, Area.Kind kind, boolean signed) {
        return atlas.areas().all().stream()
                .filter(area -> area.kind() == kind)
                .map(area -> new Mark(Link.to(area), signed ? sign(area) : "", area.outlines()))
                .toList();
    }

    /// The short name of a root's skin, such as "C5" or "V1"; blank where it has none.
    private static String sign(Area area) {
        return Stream.concat(Stream.of(area.name()), area.synonyms().stream())
                .flatMap(name -> Stream.of(name.split(" ")))
                .filter(word -> word.matches("[CTLSV][1-9][0-9]?"))
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<Link>> regions(Atlas atlas, Area.Kind kind) {
        Map<String, List<Link>> regions = new LinkedHashMap<>();
        atlas.areas().all().stream()
                .filter(area -> area.kind() == kind)
                .forEach(area -> regions.computeIfAbsent(area.region(), _ -> new ArrayList<>())
                        .add(Link.to(area)));
        return regions;
    }

    private static List<Shelf> shelves(Atlas atlas) {
        var shelves = new ArrayList<Shelf>();
        nerves(shelves, atlas, "nerves", "Nerves", Nerve.Kind.NERVE);
        nerves(shelves, atlas, "plexus", "Plexus parts", Nerve.Kind.PLEXUS);
        nerves(shelves, atlas, "roots", "Roots", Nerve.Kind.ROOT);
        nerves(shelves, atlas, "cord", "Spinal cord", Nerve.Kind.CORD);
        shelves.add(shelf("muscles", "Muscles", atlas.muscles().all()));
        shelves.add(shelf("sites", "Needling sites", atlas.sites().all()));
        shelves.add(shelf("conditions", "Conditions", atlas.conditions().all()));
        shelves.add(shelf("variants", "Variants", atlas.variants().all()));
        return shelves;
    }

    private static void nerves(List<Shelf> shelves, Atlas atlas, String id, String title, Nerve.Kind kind) {
        shelves.add(shelf(
                id,
                title,
                atlas.nerves().all().stream()
                        .filter(nerve -> nerve.kind() == kind)
                        .toList()));
    }

    private static Shelf shelf(String id, String title, List<? extends Named> things) {
        boolean ordered = id.equals("roots") || id.equals("plexus");
        List<Link> links = things.stream().map(Link::to).toList();
        return new Shelf(
                id,
                title,
                ordered
                        ? links
                        : links.stream()
                                .sorted(Comparator.comparing(Link::name, String.CASE_INSENSITIVE_ORDER))
                                .toList());
    }

    /// @param asked a layer; any other word shows the first
    ChartPage page(Shell shell, String asked) {
        Layer layer = LAYERS.stream()
                .filter(each -> each.word().equals(asked))
                .findFirst()
                .orElse(TERRITORIES);
        return new ChartPage(
                shell,
                LAYERS,
                layer,
                pictures.getOrDefault(layer.word(), List.of()),
                listed.getOrDefault(layer.word(), List.of()),
                shelves);
    }
}
