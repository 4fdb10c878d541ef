/// One visit as its events tell it, and what may be recorded next.
package filiform.record.visit;
