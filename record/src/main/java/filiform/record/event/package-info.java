/// What can be recorded, as types: the words of a needling note. Each is one JSON object in the journal.
package filiform.record.event;
