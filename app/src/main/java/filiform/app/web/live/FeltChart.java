package filiform.app.web.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.app.web.draw.WhereChart;
import filiform.atlas.Atlas;

/// The body chart as the live page's script reads it. It is the same for every visit and bears nothing of a patient.
public final class FeltChart {

    private FeltChart() {}

    /// As one JSON text, the same for the same knowledge.
    public static String of(Atlas atlas) {
        ArrayNode views = JsonNodeFactory.instance.arrayNode();
        WhereChart.of(atlas)
                .forEach(view -> views.addObject()
                        .put("name", view.name())
                        .put("title", view.title())
                        .put("one_side", view.oneSide())
                        .put("parts", view.parts())
                        .put("places", view.places()));
        return views.toString();
    }
}
