package filiform.planning;

import filiform.atlas.Figure;
import filiform.measure.Person;

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
public record BodySize(Figure nearer, double referenceBmi, double unknownBmi, Figure sharedPart) {

    /// The factor on a depth that no source gives for this build, above 0 to 1.
    ///
    /// @param limb mean skin to far side in mm where the girth of a limb can be compared with it; 0 elsewhere
    double factor(Person person, double limb) {
        double below = Math.max(0, referenceBmi - person.bmi().orElse(unknownBmi));
        double byBmi = Math.max(0.3, 1 - nearer.mean() * below);
        double byGirth = limb <= 0 || person.girth().isEmpty()
                ? 1
                : Math.max(0.3, person.girth().getAsDouble() / Math.PI / limb);
        return Math.min(byBmi, byGirth);
    }
}
