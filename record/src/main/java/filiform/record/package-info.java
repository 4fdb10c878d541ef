/// The journal of visits: appended, never rewritten, on disk when acknowledged. It decides nothing about patients and
/// reads no body; it keeps what it was given, says when it was given, and refuses to keep two things under one id.
package filiform.record;
