-- Times are milliseconds since 1970. Names and secrets stand sealed; what is looked up stands as a hash.
CREATE TABLE account (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  name_hash     VARCHAR(64)  NOT NULL UNIQUE,
  name          TEXT         NOT NULL,
  called        TEXT         NOT NULL,
  roles         VARCHAR(200) NOT NULL,
  password      TEXT         NOT NULL,
  factor        TEXT         NOT NULL,
  factors       BIGINT       NOT NULL,
  invitation    VARCHAR(64)  NOT NULL,
  invited_until BIGINT       NOT NULL,
  closed        BIGINT       NOT NULL
);

CREATE TABLE recovery_code (
  account VARCHAR(36) NOT NULL,
  hash    VARCHAR(64) NOT NULL,
  PRIMARY KEY (account, hash)
);

-- What is read back whole: credentials and learning, the newest last.
CREATE TABLE credential (
  sequence BIGINT      NOT NULL PRIMARY KEY,
  account  VARCHAR(36) NOT NULL,
  type     VARCHAR(64) NOT NULL,
  body     TEXT        NOT NULL
);
CREATE INDEX credential_account ON credential (account, sequence);

CREATE TABLE patient_link (
  id         VARCHAR(36) NOT NULL PRIMARY KEY,
  token      VARCHAR(64) NOT NULL UNIQUE,
  patient    VARCHAR(36) NOT NULL,
  ends       BIGINT      NOT NULL,
  revoked    BIGINT      NOT NULL
);
CREATE INDEX patient_link_patient ON patient_link (patient);

-- Who takes part in whose care, and who opened a record with a reason.
CREATE TABLE care (
  account VARCHAR(36) NOT NULL,
  patient VARCHAR(36) NOT NULL,
  PRIMARY KEY (account, patient)
);
CREATE INDEX care_patient ON care (patient);

CREATE TABLE broken_glass (
  sequence BIGINT      NOT NULL PRIMARY KEY,
  account  VARCHAR(36) NOT NULL,
  patient  VARCHAR(36) NOT NULL,
  ends     BIGINT      NOT NULL
);
CREATE INDEX broken_glass_account ON broken_glass (account, patient, ends);

-- The audit as it is listed; `patient` is blank where the line is not about one.
CREATE TABLE audit_line (
  sequence BIGINT      NOT NULL PRIMARY KEY,
  happened BIGINT      NOT NULL,
  author   VARCHAR(36) NOT NULL,
  type     VARCHAR(64) NOT NULL,
  patient  VARCHAR(36) NOT NULL,
  body     TEXT        NOT NULL
);
CREATE INDEX audit_line_author ON audit_line (author, sequence);
CREATE INDEX audit_line_patient ON audit_line (patient, sequence);
CREATE INDEX audit_line_type ON audit_line (type, sequence);

-- Not derived from events, and lost without harm: everybody signs in again.
CREATE TABLE session (
  token   VARCHAR(64) NOT NULL PRIMARY KEY,
  id      VARCHAR(36) NOT NULL UNIQUE,
  account VARCHAR(36) NOT NULL,
  stage   VARCHAR(20) NOT NULL,
  opened  BIGINT      NOT NULL,
  used    BIGINT      NOT NULL,
  proved  BIGINT      NOT NULL
);
CREATE INDEX session_account ON session (account);

CREATE TABLE wrong_try (
  door  VARCHAR(64) NOT NULL PRIMARY KEY,
  wrong BIGINT      NOT NULL,
  last  BIGINT      NOT NULL
);

-- The step of the last code that an account used: no code counts twice.
CREATE TABLE used_code (
  account VARCHAR(36) NOT NULL PRIMARY KEY,
  step    BIGINT      NOT NULL
);

-- One-time secrets that were taken up, so that two who hold one cannot both use it.
CREATE TABLE used_secret (
  hash VARCHAR(64) NOT NULL PRIMARY KEY
);
