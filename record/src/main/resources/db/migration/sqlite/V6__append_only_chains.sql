-- Nothing in the journal changes, whoever holds the connection.
CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: an event is never updated');
END;

CREATE TRIGGER event_is_kept BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: an event is never deleted');
END;

-- INSERT OR REPLACE deletes the old row without firing a DELETE trigger.
CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM event WHERE sequence = NEW.sequence)
  OR EXISTS (SELECT 1 FROM event WHERE corrects = NEW.corrects)
  OR EXISTS (SELECT 1 FROM event WHERE chain = NEW.chain AND position = NEW.position)
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: an event is never replaced');
END;

CREATE TRIGGER event_takes_the_next_number BEFORE INSERT ON event
WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM event)
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: the next event takes the next number');
END;

CREATE TRIGGER event_follows_its_chain BEFORE INSERT ON event
WHEN NEW.position <> (SELECT COALESCE(MAX(position), 0) + 1 FROM event WHERE chain = NEW.chain)
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only: the next event takes the next position of its chain');
END;
