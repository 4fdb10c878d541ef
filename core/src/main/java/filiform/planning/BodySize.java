package filiform.planning;

import filiform.atlas.Figure;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import java.util.List;

/// How the depth of structures goes with a person's build where no source gives it for that build.
///
/// Counted towards the needle alone: in a slim person or limb everything lies nearer, in a heavy one nothing is moved
/// away. A build that is not known is taken as slim.
///
/// @param nearer       part of the depth lost for each kg/m² of body mass index below the reference, 0 to 0.1
/// @param referenceBmi kg/m² of the people whom most figures describe
/// @param unknownBmi   kg/m² that an unknown one is judged as
/// @param sharedPart   correlation of a structure's depth with body size, 0 to 1: two structures hang together by its
///                     square
/// @param limbs        parts of the body whose girth tells how far their structures lie from the skin
public record BodySize(Figure nearer, double referenceBmi, double unknownBmi, Figure sharedPart, List<String> limbs) {

    /// No depth is brought nearer than this part of itself.
    private static final double LEAST = 0.3;

    public BodySize {
        limbs = List.copyOf(limbs);
    }

    /// The factor on a depth that no source gives for this build, above 0 to 1.
    double factor(Question question) {
        return Math.max(LEAST, Math.min(byBmi(question), byGirth(question)));
    }

    private double byBmi(Question question) {
        double below = Math.max(0, referenceBmi - question.person().bmi().orElse(unknownBmi));
        return 1 - nearer.mean() * below;
    }

    /// A limb thinner than the figures' is taken to be a smaller copy of it.
    double byGirth(Question question) {
        return question.person().girth().isEmpty() || !comparable(question)
                ? 1
                : question.person().girth().getAsDouble()
                        / Math.PI
                        / question.view().bodyDepth().mean();
    }

    /// True where the girth around the entry says something: a limb that is not lifted into a fold.
    boolean comparable(Question question) {
        return limbs.contains(question.site().region()) && question.technique().grip() != Technique.Grip.PINCER;
    }

    /// True where the figure itself holds for some builds only.
    static boolean counted(Structure.Depth depth) {
        return depth.when().bmiFrom() > 0 || Double.isFinite(depth.when().bmiBelow());
    }

    /// The target's faces for this build.
    Technique.Target.Layer nearer(Question question, Technique.Target.Layer layer) {
        double factor = factor(question);
        return new Technique.Target.Layer(
                layer.muscle(), layer.from().times(factor), layer.to().times(factor));
    }
}
