package filiform.app.atlas;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.app.contract.Common;
import filiform.app.contract.DirectionWords;
import filiform.atlas.Atlas;
import filiform.atlas.Figure;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sheet of a site: each way in, what lies below each, what else could be done, what nobody knows.
final class SiteSheet {

    private final Atlas atlas;
    private final Site site;
    private final List<Part> parts = new ArrayList<>();

    SiteSheet(Atlas atlas, Site site) {
        this.atlas = atlas;
        this.site = site;
    }

    Sheet sheet() {
        parts.add(new Part.Facts("What it is", false, about()));
        site.techniques()
                .forEach(technique -> parts.add(new Part.Facts(
                        "Technique: %s%s"
                                .formatted(technique.name(), technique.equals(site.usual()) ? " (the usual one)" : ""),
                        false,
                        technique(technique))));
        Map<Technique.View, List<String>> views = new LinkedHashMap<>();
        site.techniques()
                .forEach(technique -> views.computeIfAbsent(technique.view(), _ -> new ArrayList<>())
                        .add(technique.name()));
        views.forEach((view, techniques) -> new ViewParts(atlas, view, techniques).add(parts));
        parts.add(new Part.Facts("What would change the plan", false, advice()));
        parts.add(new Part.Facts("Gaps: what no source gives", false, gaps()));
        return new Sheet(Link.to(site), "needling site", site.synonyms(), parts);
    }

    private List<Row> about() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Region", site.region()));
        if (site.regions().size() > 1) {
            rows.add(Row.of("Rules hold of", String.join(", ", site.regions())));
        }
        rows.add(Row.list("Muscles", muscles()));
        for (Site.Posture posture : site.postures()) {
            if (posture.depthShift().isEmpty()) {
                rows.add(Row.of("Posture", posture.name()));
            }
            for (Figure shift : posture.depthShift()) {
                rows.add(Row.of(
                        "Posture",
                        "%s: the pleura lies %s".formatted(posture.name(), FigureWords.shift(shift)),
                        shift.basis()));
            }
        }
        return rows;
    }

    private List<Link> muscles() {
        return site.muscles().stream()
                .map(muscle -> new Link(Kind.MUSCLE, muscle))
                .toList();
    }

    private static List<Row> technique(Technique technique) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Entry", technique.view().entry()));
        rows.add(Row.of(
                "Way in",
                "%s, %s grip, usually at most %s"
                        .formatted(
                                technique.depth().words(),
                                technique.grip().words(),
                                technique.passes() == 1 ? "1 pass" : technique.passes() + " passes"),
                technique.basis()));
        rows.add(Row.of("Direction", DirectionWords.of(technique)));
        technique
                .deepest()
                .ifPresent(mm -> rows.add(Row.of(
                        "Never deeper",
                        Common.plain(mm) + " mm: by its definition this technique stays above",
                        technique.basis())));
        rows.add(Row.of("Speed", technique.speed().isBlank() ? Sheet.NOT_KNOWN : technique.speed()));
        rows.add(Row.of("Stays in", technique.dwell().isBlank() ? Sheet.NOT_KNOWN : technique.dwell()));
        technique
                .needle()
                .forEach(needle -> rows.add(Row.of(
                        "Needle suggested",
                        "%s x %s mm: reaches the target; the depth limit of a plan wins, and may be far shorter"
                                .formatted(Common.plain(needle.diameter()), Common.plain(needle.length())),
                        needle.basis())));
        if (technique.needle().isEmpty()) {
            rows.add(Row.of("Needle suggested", Sheet.NOT_KNOWN));
        }
        return rows;
    }

    private List<Row> advice() {
        List<Row> rows = site.advice().stream()
                .map(advice -> Row.of("", advice.text(), advice.basis()))
                .toList();
        return rows.isEmpty() ? List.of(Row.of("", Sheet.NOT_KNOWN)) : rows;
    }

    private List<Row> gaps() {
        List<Row> rows = site.gaps().stream().map(gap -> Row.of("", gap)).toList();
        return rows.isEmpty() ? List.of(Row.of("", "none was written down, which is no proof that none is")) : rows;
    }
}
