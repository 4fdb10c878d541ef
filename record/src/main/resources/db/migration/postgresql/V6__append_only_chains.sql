-- Nothing in the journal changes, whoever holds the connection.
CREATE FUNCTION event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append only: an event is never updated, deleted or replaced';
END $$;

CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION event_stays();

CREATE FUNCTION event_takes_the_next_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM event) THEN
    RAISE EXCEPTION 'the journal is append only: the next event takes the next number';
  END IF;
  IF NEW.position <> (SELECT COALESCE(MAX(position), 0) + 1 FROM event WHERE chain = NEW.chain) THEN
    RAISE EXCEPTION 'the journal is append only: the next event takes the next position of its chain';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER event_takes_the_next_number BEFORE INSERT ON event
  FOR EACH ROW EXECUTE FUNCTION event_takes_the_next_number();
