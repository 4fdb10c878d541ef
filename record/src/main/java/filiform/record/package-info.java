/// The journal of visits: appended, never rewritten, on disk when acknowledged.
package filiform.record;
