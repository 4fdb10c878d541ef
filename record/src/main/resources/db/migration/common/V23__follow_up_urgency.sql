-- How soon a follow-up is needed, as the last call that nobody answered says it; blank where nobody said. `harm` is its
-- place among the words of triage; what nobody said is as `soon`, the least that triage says of what it does not know.
ALTER TABLE follow_up ADD COLUMN urgency VARCHAR(40) NOT NULL DEFAULT '';
ALTER TABLE follow_up ADD COLUMN harm INTEGER NOT NULL DEFAULT 2;
DROP INDEX follow_up_by_due;
CREATE INDEX follow_up_by_harm ON follow_up (done, harm DESC, due, id);
