package filiform.record.visit;

/// Why something may not be recorded, for the person who tries.
///
/// @param code  stable: `V-001` and so on
/// @param where the field that it is about, or `$`
/// @param what  a sentence
public record Refusal(String code, String where, String what) {}
