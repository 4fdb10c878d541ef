package filiform.planning;

/// Something that makes a question unusable.
///
/// @param code  stable, such as `impossible_depth`
/// @param where the part of the question
public record Fault(String code, String where, String what) {}
