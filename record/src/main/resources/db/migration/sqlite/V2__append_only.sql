-- Nothing in the journal changes, whoever holds the connection.
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: an event is never updated');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: an event is never deleted');
END;

-- INSERT OR REPLACE deletes the old row without firing a DELETE trigger.
CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR sequence = NEW.sequence)
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: an event is never replaced');
END;

CREATE TRIGGER event_leaves_no_gap BEFORE INSERT ON event
WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM event)
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: the next event takes the next number');
END;
