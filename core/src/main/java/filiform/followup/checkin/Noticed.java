package filiform.followup.checkin;

/// A symptom as the check-in names it under its question.
///
/// @param symptom name of the triage table
/// @param words   short and plain, such as "A new dry cough"
/// @param always  asked whatever was needled and however long ago; else only where triage requires it
public record Noticed(String symptom, String words, boolean always) {}
