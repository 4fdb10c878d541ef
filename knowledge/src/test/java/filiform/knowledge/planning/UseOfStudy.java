package filiform.knowledge.planning;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.planning.Guidance;
import filiform.planning.PlacementErrors;
import filiform.planning.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whether the prediction for a study rests on that same study.
final class UseOfStudy {

    private UseOfStudy() {}

    /// The closest use that any of the outcome's sites makes of the study.
    static NeedleStudy.Use of(NeedleStudy study, NeedleStudy.Outcome outcome) {
        NeedleStudy.Use closest = NeedleStudy.Use.NO;
        for (String site : outcome.sites()) {
            Question question = StudyQuestion.of(outcome, site);
            if (cites(figures(question), study.key())) {
                return NeedleStudy.Use.FIGURES;
            }
            closest = cites(words(question.site()), study.key()) ? NeedleStudy.Use.WORDS : closest;
        }
        return closest;
    }

    private static boolean cites(Stream<Basis> bases, String key) {
        return bases.flatMap(basis -> basis.sources().stream())
                .anyMatch(source -> source.key().equals(key));
    }

    /// Every number that the prediction may rest on.
    private static Stream<Basis> figures(Question question) {
        var figures = new ArrayList<Figure>();
        if (question.view().target() instanceof Technique.Target.Layer(var _, Figure from, Figure to)) {
            figures.addAll(List.of(from, to));
        }
        for (Structure structure : question.view().structures()) {
            structure.depths().forEach(depth -> figures.add(depth.figure()));
            figures.addAll(structure.least());
            figures.addAll(
                    switch (structure.shape()) {
                        case Structure.Shape.Sheet _ -> List.<Figure>of();
                        case Structure.Shape.Tube tube -> List.of(tube.radius(), tube.offset());
                        case Structure.Shape.Winding winding -> List.of(winding.radius(), winding.aside());
                        case Structure.Shape.Solid solid -> List.of(solid.offset());
                    });
        }
        for (Guidance guidance : Guidance.values()) {
            PlacementErrors errors = StudyQuestion.KNOWLEDGE.planning().errors(guidance);
            figures.addAll(List.of(errors.entrySd(), errors.tiltSd(), errors.depthSd(), errors.fullDepth()));
        }
        return figures.stream().map(Figure::basis);
    }

    private static Stream<Basis> words(Site site) {
        Stream<Basis> techniques = site.techniques().stream()
                .flatMap(technique -> Stream.concat(
                        Stream.of(technique.basis()),
                        Stream.concat(
                                technique.needle().stream().map(Technique.Suggestion::basis),
                                technique.view().publishedLimits().stream().map(Technique.PublishedLimit::basis))));
        return Stream.concat(techniques, site.advice().stream().map(Site.Advice::basis));
    }
}
