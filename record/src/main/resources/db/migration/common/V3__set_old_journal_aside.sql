-- The journal of version 0.1 has no chains and is not sealed. It stands aside until the program, which has the keys,
-- takes its events into chains at the next opening.
DROP TABLE visit;
DROP INDEX event_by_visit;
ALTER TABLE event RENAME TO old_event;
