package filiform.app.atlas;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AtlasJson;
import filiform.app.contract.NoSite;
import filiform.atlas.Area;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import java.util.List;

/// Adds to the machine form of a thing what leads back to it, as its sheet shows it. An empty list is not known.
public final class RelationsJson {

    private RelationsJson() {}

    public static void add(ObjectNode node, Named thing, Relations relations) {
        switch (thing) {
            case Nerve nerve -> nerve(node, nerve, relations);
            case Muscle muscle -> {
                names(node, "conditions", relations.conditions(muscle));
                names(node, "variants", relations.variants(muscle));
                if (relations.sites(muscle).isEmpty()) {
                    node.put("warning", NoSite.WORDS);
                }
            }
            case Area area -> area(node, area, relations);
            case BodyPlace place -> {
                names(node, "skin", relations.skinAt(place));
                names(node, "conditions", relations.feltAt(place.name()));
            }
            case Condition condition -> node.put("about", condition.note());
            default -> {}
        }
    }

    private static void nerve(ObjectNode node, Nerve nerve, Relations relations) {
        ArrayNode parents = node.putArray("comes_from");
        relations.parents(nerve).forEach(parent -> {
            ObjectNode row = parents.addObject();
            row.put("nerve", parent.nerve().name());
            row.put("point", parent.point().name());
            AtlasJson.basis(row, parent.basis());
        });
        ArrayNode sites = node.putArray("sites");
        relations
                .meetings(nerve)
                .forEach(meeting -> sites.addObject()
                        .put("site", meeting.site().name())
                        .put("technique", meeting.technique().name())
                        .put("structure", meeting.structure().name()));
        names(node, "skin", relations.skin(nerve));
    }

    private static void area(ObjectNode node, Area area, Relations relations) {
        ArrayNode givers = node.putArray("supplied_by");
        relations.givers(area).forEach(giver -> {
            ObjectNode row = givers.addObject();
            row.put("nerve", giver.nerve().name());
            row.put("point", giver.point().name());
            row.put("share", giver.share());
            AtlasJson.basis(row, giver.basis());
        });
        if (!area.offChart().isBlank()) {
            node.put("not_on_the_chart", area.offChart());
        }
        names(node, "places", relations.placesAt(area));
    }

    private static void names(ObjectNode node, String key, List<? extends Named> things) {
        ArrayNode array = node.putArray(key);
        things.forEach(thing -> array.add(thing.name()));
    }
}
