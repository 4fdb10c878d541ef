package filiform.app.web;

import filiform.app.atlas.Link;
import filiform.app.atlas.Relations;
import filiform.app.web.draw.BodyChart;
import filiform.app.web.draw.BodyChart.Mark;
import filiform.app.web.draw.BodyChart.Picture;
import filiform.app.web.draw.Course;
import filiform.app.web.draw.CrossSection;
import filiform.app.web.page.SheetPage.Drawing;
import filiform.app.web.page.SheetPage.Signed;
import filiform.app.web.page.UsualNeedle;
import filiform.atlas.Area;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import filiform.atlas.Outline;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.knowledge.Knowledge;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Guidance;
import filiform.planning.Question;
import filiform.planning.Straying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The drawings of each sheet.
final class SheetDrawings {

    private static final String FAINT =
            "Drawn on the right side; where both sides are seen, the left is its mirror image.";

    private final Knowledge knowledge;
    private final Relations relations;

    SheetDrawings(Knowledge knowledge, Relations relations) {
        this.knowledge = knowledge;
        this.relations = relations;
    }

    List<Drawing> of(Named thing) {
        return switch (thing) {
            case Nerve nerve -> nerve(nerve);
            case Muscle muscle -> places("Where its pain is felt", muscle.refersTo());
            case Condition condition -> places("Where it is felt", condition.places());
            case Area area -> chart("On the body chart", List.of(new Part(Link.to(area), area.outlines())));
            case BodyPlace place -> chart("On the body chart", List.of(new Part(Link.to(place), place.outlines())));
            case Site site -> site(site);
            default -> List.of();
        };
    }

    /// Something with outlines.
    private record Part(Link link, List<Outline> outlines) {}

    private List<Drawing> nerve(Nerve nerve) {
        boolean root = nerve.kind() == Nerve.Kind.ROOT;
        List<Part> skin = (root ? relations.areasOf(nerve) : relations.skin(nerve))
                .stream()
                        .filter(area -> root == (area.kind() != Area.Kind.TERRITORY))
                        .map(area -> new Part(Link.to(area), area.outlines()))
                        .toList();
        var drawings = new ArrayList<>(chart(root ? "Its dermatome and key point" : "Skin that it supplies", skin));
        drawings.add(new Drawing(
                "Course",
                "From proximal to distal, distances to scale; beside each point, what leaves there.",
                List.of(Picture.plate("Course", Course.draw(nerve, "course"))),
                List.of()));
        return drawings;
    }

    private List<Drawing> places(String title, List<String> names) {
        return chart(
                title,
                names.stream()
                        .distinct()
                        .map(name -> relations.atlas().places().get(name))
                        .map(place -> new Part(Link.to(place), place.outlines()))
                        .toList());
    }

    /// Nothing is drawn where the chart shows none of it.
    private List<Drawing> chart(String title, List<Part> parts) {
        var marks = new ArrayList<Mark>();
        var legend = new ArrayList<Signed>();
        boolean many = parts.size() > 1;
        for (Part part : parts) {
            String sign = many ? Integer.toString(marks.size() + 1) : "";
            marks.add(new Mark(part.link(), sign, part.outlines()));
            if (many) {
                legend.add(new Signed(sign, part.link()));
            }
        }
        List<Picture> pictures = BodyChart.marked(relations.atlas().chart(), marks);
        return pictures.isEmpty() ? List.of() : List.of(new Drawing(title, FAINT, pictures, legend));
    }

    private List<Drawing> site(Site site) {
        var drawings = new ArrayList<Drawing>();
        for (Technique technique : site.techniques()) {
            var question = new Question(
                    site,
                    technique,
                    Approach.of(technique),
                    Side.UNSAID,
                    UsualNeedle.of(technique),
                    OptionalDouble.empty(),
                    Person.UNKNOWN,
                    Guidance.PALPATION,
                    "",
                    OptionalInt.empty(),
                    Map.of(),
                    knowledge.planning().riskLimits(),
                    Optional.empty());
            String id = "section-" + (drawings.size() + 1);
            drawings.add(new Drawing(
                    "Cross-section: " + technique.name(),
                    "To scale, for a person of unknown build. Ellipses and bands: where it may lie, one and two standard deviations. Cone: two standard deviations of the hand. No needle is judged here.",
                    List.of(Picture.plate(
                            "Cross-section",
                            CrossSection.anatomy(question, Straying.of(question, knowledge.planning()), id))),
                    List.of()));
        }
        return drawings;
    }
}
