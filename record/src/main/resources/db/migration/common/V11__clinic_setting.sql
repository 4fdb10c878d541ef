-- The clinic's settings as they were last said, sealed.
CREATE TABLE clinic_setting (
  sequence BIGINT NOT NULL PRIMARY KEY,
  body     TEXT   NOT NULL
);
