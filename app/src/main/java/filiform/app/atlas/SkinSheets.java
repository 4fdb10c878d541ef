package filiform.app.atlas;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.atlas.Area;
import filiform.atlas.BodyPlace;
import java.util.ArrayList;
import java.util.List;

/// The sheets of what is seen on the body chart: areas of skin, and places where pain is felt.
final class SkinSheets {

    private SkinSheets() {}

    static Sheet area(Relations relations, Area area) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Facts("Nerve supply", false, supply(relations, area)));
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Layer of the chart", area.kind().words()));
        rows.add(Row.of("Region", area.region()));
        rows.add(Row.of(
                "Overlap",
                area.autonomous()
                        ? "little: one nerve supplies it almost alone, so that a loss here points to it"
                        : "neighbours overlap: a loss may be smaller than drawn, or missing"));
        if (!area.offChart().isBlank()) {
            rows.add(Row.of("Not on the chart", area.offChart()));
        }
        parts.add(new Part.Facts("What it is", false, rows));
        parts.add(new Part.Facts("Near it on the chart", false, places(relations, area)));
        return new Sheet(Link.to(area), "area of skin, " + area.kind().words(), area.synonyms(), parts);
    }

    private static List<Row> supply(Relations relations, Area area) {
        var rows = new ArrayList<Row>();
        for (Relations.Giver giver : relations.givers(area)) {
            rows.add(Row.to(
                    "Nerve",
                    Link.to(giver.nerve()),
                    "leaves at %s, %s of its supply"
                            .formatted(giver.point().name(), FigureWords.percent(giver.share())),
                    giver.basis()));
        }
        if (!area.otherSupply().isBlank()) {
            rows.add(Row.of("Other nerve", area.otherSupply() + ", which this atlas does not hold"));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of("Nerve", Sheet.NOT_KNOWN));
        }
        rows.add(MuscleSheet.roots(relations, area.roots(), area.rootsBasis()));
        return rows;
    }

    private static List<Row> places(Relations relations, Area area) {
        List<Link> near = relations.placesAt(area).stream().map(Link::to).toList();
        return List.of(Row.list("Places where pain is felt", near));
    }

    static Sheet place(Relations relations, BodyPlace place) {
        var parts = new ArrayList<Part>();
        List<Row> muscles = relations.referringTo(place.name()).stream()
                .flatMap(muscle -> muscle.referral().stream()
                        .filter(referral -> referral.places().contains(place.name()))
                        .map(referral -> Row.to("", Link.to(muscle), "", referral.basis())))
                .toList();
        parts.add(new Part.Facts(
                "Muscles whose pain is felt here",
                false,
                muscles.isEmpty() ? List.of(Row.of("", Sheet.NOT_KNOWN)) : muscles));
        List<Row> areas = relations.skinAt(place).stream()
                .map(area -> withNerves(relations, area))
                .toList();
        parts.add(new Part.Facts(
                "Skin that lies here on the chart, with its nerves",
                false,
                areas.isEmpty() ? List.of(Row.of("", Sheet.NOT_KNOWN)) : areas));
        parts.add(new Part.Facts(
                "Conditions felt here",
                false,
                List.of(Row.list(
                        "",
                        relations.feltAt(place.name()).stream().map(Link::to).toList()))));
        parts.add(new Part.Facts("Part of the body", false, List.of(Row.of("Region", place.region()))));
        return new Sheet(Link.to(place), "place where pain is felt", place.synonyms(), parts);
    }

    private static Row withNerves(Relations relations, Area area) {
        List<Link> nerves = relations.givers(area).stream()
                .map(giver -> Link.to(giver.nerve()))
                .distinct()
                .toList();
        var links = new ArrayList<Link>();
        links.add(Link.to(area));
        links.addAll(nerves);
        return new Row("", links, "", List.of());
    }
}
