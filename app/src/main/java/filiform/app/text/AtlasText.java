package filiform.app.text;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.atlas.AtlasSearch.Hit;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.atlas.Grade;
import filiform.knowledge.Counts;
import java.util.List;

/// Lists, findings and counts of the atlas as people read them.
public final class AtlasText {

    private AtlasText() {}

    /// Lists of names, by kind.
    public static String names(ObjectNode lists) {
        var lines = new Lines();
        lists.properties().forEach(list -> {
            if (!list.getValue().isEmpty()) {
                lines.heading(list.getKey());
                list.getValue().forEach(name -> lines.item(name.asText()));
            }
        });
        return lines.toString();
    }

    /// What a search found, by kind, each with its reason.
    public static String hits(List<Hit> hits, List<Link> near) {
        if (hits.isEmpty()) {
            return "Nothing in this atlas fits these words."
                    + (near.isEmpty()
                            ? ""
                            : " Did you mean: %s?"
                                    .formatted(near.stream()
                                            .map(Link::name)
                                            .distinct()
                                            .collect(joining("; "))));
        }
        var lines = new Lines();
        for (Kind kind : Kind.values()) {
            List<Hit> ofKind =
                    hits.stream().filter(hit -> hit.link().kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                lines.heading(kind.plural());
                ofKind.forEach(hit -> lines.item("%s (%s)".formatted(hit.link().name(), hit.why())));
            }
        }
        return lines.toString();
    }

    public static String counts(Counts counts) {
        var lines = new Lines();
        lines.heading("The knowledge is sound.");
        for (Counts.Thing thing : Counts.Thing.values()) {
            lines.item("%d %s".formatted(counts.of(thing), thing.words()));
        }
        lines.item("%d figures".formatted(counts.allFigures()));
        for (Grade grade : Grade.values()) {
            lines.below("%d %s".formatted(counts.of(grade), grade.words()));
        }
        return lines.toString();
    }
}
