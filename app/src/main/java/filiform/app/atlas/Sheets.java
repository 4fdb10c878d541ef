package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Match;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Variant;
import java.util.ArrayList;
import java.util.List;

/// Writes the sheet of each thing of the atlas.
public final class Sheets {

    private final Relations relations;

    public Sheets(Relations relations) {
        this.relations = relations;
    }

    public Relations relations() {
        return relations;
    }

    public Sheet of(Named thing) {
        return switch (thing) {
            case Nerve nerve -> new NerveSheet(relations, nerve).sheet();
            case Muscle muscle -> new MuscleSheet(relations, muscle).sheet();
            case Site site -> new SiteSheet(relations.atlas(), site).sheet();
            case Area area -> SkinSheets.area(relations, area);
            case BodyPlace place -> SkinSheets.place(relations, place);
            case Condition condition -> OtherSheets.condition(relations, condition);
            case Variant variant -> OtherSheets.variant(variant);
            default -> throw new IllegalArgumentException("The atlas holds no " + thing.getClass());
        };
    }

    /// The thing that a reference names; the atlas must hold it.
    public Named thing(Link link) {
        return link.kind().names(relations.atlas()).get(link.name());
    }

    /// What a name led to, over several kinds.
    ///
    /// @param found      everything of this name
    /// @param candidates what the name may mean
    /// @param near       what is spelled alike
    public record Lookup(List<Named> found, List<Link> candidates, List<Link> near) {
        public Lookup {
            found = List.copyOf(found);
            candidates = List.copyOf(candidates);
            near = List.copyOf(near);
        }
    }

    public Lookup find(String name, List<Kind> kinds) {
        var found = new ArrayList<Named>();
        var candidates = new ArrayList<Link>();
        var near = new ArrayList<Link>();
        for (Kind kind : kinds) {
            switch (kind.names(relations.atlas()).find(name)) {
                case Match.Found<? extends Named> match -> found.add(match.value());
                case Match.Ambiguous<? extends Named> match ->
                    match.candidates().forEach(each -> candidates.add(new Link(kind, each)));
                case Match.Missing<? extends Named> match ->
                    match.suggestions().forEach(each -> near.add(new Link(kind, each)));
            }
        }
        return new Lookup(found, candidates, near);
    }
}
