-- Whether a link lets a patient answer a check-in is asked of the links themselves, each time: a link ends, or is revoked.
DROP INDEX needled_visit_unasked;
ALTER TABLE needled_visit DROP COLUMN unasked;
