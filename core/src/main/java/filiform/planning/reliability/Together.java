package filiform.planning.reliability;

/// One of the structures that a needle may touch in one insertion.
///
/// @param shared correlation of its depth with body size, 0 to 1: two structures' depths correlate by the product
/// @param group  which count of "any of these" it belongs to, 0 to below [ContactSampling#GROUPS]
public record Together(Obstacle obstacle, double shared, int group) {}
