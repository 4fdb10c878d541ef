-- How the clinic is reached as it was last said, sealed.
CREATE TABLE clinic_reach (
  sequence BIGINT NOT NULL PRIMARY KEY,
  body     TEXT   NOT NULL
);
