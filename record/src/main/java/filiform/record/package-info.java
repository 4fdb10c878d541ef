/// The journal of a clinic: events appended in chains, a patient each, never rewritten, sealed, on disk when
/// acknowledged. It decides nothing about patients; it keeps what it was given, says when it was given, refuses to keep
/// two things under one id, and finds out what was changed behind its back.
package filiform.record;
