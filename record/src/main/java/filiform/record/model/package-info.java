/// Lists that are derived from the events: patients by name, visits that are not closed, follow-ups, adverse events.
package filiform.record.model;
