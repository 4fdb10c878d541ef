package filiform.app.web.page;

import filiform.app.atlas.Relations;
import filiform.app.web.draw.SiteChart;
import filiform.app.web.form.Typed;
import filiform.app.web.page.SiteChoice.Row;
import filiform.app.web.page.SiteChoice.Shelf;
import filiform.app.web.page.SiteChoice.Way;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Match;
import filiform.atlas.Muscle;
import filiform.atlas.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Works out which sites belong to what was tapped or named. It judges nothing: which site helps is not said here.
public final class SiteChoices {

    /// Fields of an address by which sites are asked for; they are no part of the plan's question.
    public static final List<String> FIELDS = List.of("part", "complaint");

    private static final String SIDE = "side";

    private final Atlas atlas;
    private final Relations relations;

    public SiteChoices(Atlas atlas) {
        this.atlas = atlas;
        relations = new Relations(atlas);
    }

    /// The ways to a site, and the sites that were asked for.
    ///
    /// @param asked the fields of the address
    public SiteChoice of(PlanPlace place, Typed typed, Map<String, List<String>> asked) {
        String part = text(asked, "part");
        String complaint = text(asked, "complaint");
        String side = List.of("left", "right").contains(text(asked, SIDE)) ? text(asked, SIDE) : "";
        var links = new Links(place, typed, side);
        Map<String, List<BodyPlace>> parts = parts();
        var shelves = new ArrayList<Shelf>();
        String words = "";
        if (parts.containsKey(part)) {
            words = (side + " " + part).strip();
            shelves.addAll(ofPart(part, parts.getOrDefault(part, List.of()), links));
        } else if (atlas.conditions().find(complaint) instanceof Match.Found<Condition>(Condition condition)) {
            words = condition.name();
            shelves.add(ofComplaint(condition, links));
        }
        return new SiteChoice(
                SiteChart.draw(
                        atlas.chart(),
                        parts.entrySet().stream()
                                .map(entry -> new SiteChart.Spot(entry.getKey(), entry.getValue()))
                                .toList(),
                        words,
                        (name, drawn) -> links.with("part", name, drawn)),
                parts.keySet().stream()
                        .sorted()
                        .map(name -> new Way(name, links.with("part", name, side), name.equals(part)))
                        .toList(),
                atlas.conditions().all().stream()
                        .map(each -> new Way(
                                each.name(),
                                links.with("complaint", each.name(), side),
                                each.name().equals(complaint)))
                        .toList(),
                words,
                words.isEmpty() ? List.of() : sides(part, complaint, links),
                shelves);
    }

    private static List<Way> sides(String part, String complaint, Links links) {
        String name = part.isEmpty() ? "complaint" : "part";
        String value = part.isEmpty() ? complaint : part;
        return List.of("left", "right", "").stream()
                .map(side -> new Way(
                        side.isEmpty() ? "not said" : side, links.with(name, value, side), side.equals(links.side())))
                .toList();
    }

    /// Every part of the body that has a place on the chart or a site, with its places.
    private Map<String, List<BodyPlace>> parts() {
        var parts = new LinkedHashMap<String, List<BodyPlace>>();
        atlas.places()
                .all()
                .forEach(place -> parts.computeIfAbsent(place.region(), _ -> new ArrayList<>())
                        .add(place));
        atlas.sites().all().forEach(site -> parts.computeIfAbsent(site.region(), _ -> new ArrayList<>()));
        return parts;
    }

    private List<Shelf> ofPart(String part, List<BodyPlace> places, Links links) {
        List<Site> here = atlas.sites().all().stream()
                .filter(site -> site.regions().contains(part))
                .toList();
        var elsewhere = new LinkedHashSet<Site>();
        for (BodyPlace place : places) {
            for (Muscle muscle : relations.referringTo(place.name())) {
                elsewhere.addAll(relations.sites(muscle));
            }
        }
        elsewhere.removeAll(here);
        var shelves = new ArrayList<Shelf>();
        if (!here.isEmpty()) {
            shelves.add(new Shelf("Sites of the " + part, "", true, rows(here, links)));
        }
        if (!elsewhere.isEmpty()) {
            shelves.add(new Shelf(
                    "Sites elsewhere whose muscle is said to be felt here",
                    "Where sources say that pain of these muscles is felt. It does not say that a needle helps.",
                    here.isEmpty(),
                    rows(elsewhere, links)));
        }
        return shelves;
    }

    private Shelf ofComplaint(Condition condition, Links links) {
        var sites = new LinkedHashSet<Site>();
        for (String name : condition.muscles()) {
            if (atlas.muscles().find(name) instanceof Match.Found<Muscle>(Muscle muscle)) {
                sites.addAll(relations.sites(muscle));
            }
        }
        String note = "Muscles that trials or guidelines consider; no claim that it helps. " + condition.note();
        return new Shelf("Sites for: " + condition.name(), note.strip(), true, rows(sites, links));
    }

    private static List<Row> rows(Collection<Site> sites, Links links) {
        return sites.stream()
                .sorted(Comparator.comparing(Site::name))
                .map(site -> new Row(site.name(), muscles(site), links.to(site)))
                .toList();
    }

    private static String muscles(Site site) {
        var names = new LinkedHashSet<>(site.muscles());
        names.addAll(site.synonyms());
        names.remove(site.name());
        return String.join(", ", names);
    }

    private static String text(Map<String, List<String>> asked, String name) {
        List<String> values = asked.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /// Addresses of this page that keep who it is for.
    private record Links(PlanPlace place, Typed typed, String side) {

        String to(Site site) {
            return place.site(typed, site.name(), side);
        }

        String with(String name, String value, String chosen) {
            return place.choosing(typed, Map.of(name, value, SIDE, chosen));
        }
    }
}
