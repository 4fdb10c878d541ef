-- Read model of what patients tell from home. Times are milliseconds since 1970; what the patient told and the address
-- of mail stand sealed. `urgency` is the place of triage's word, 0 the calmest; an answer `waits` until somebody saw it.
CREATE TABLE check_in (
  id       VARCHAR(36) NOT NULL PRIMARY KEY,
  chain    VARCHAR(60) NOT NULL,
  visit    VARCHAR(36) NOT NULL,
  answers  VARCHAR(60) NOT NULL,
  urgency  INTEGER     NOT NULL,
  told     TEXT        NOT NULL,
  happened BIGINT      NOT NULL,
  waits    INTEGER     NOT NULL
);

CREATE INDEX check_in_by_harm ON check_in (waits, urgency DESC, happened, id);
CREATE INDEX check_in_by_time ON check_in (waits, happened, id);
CREATE INDEX check_in_by_visit ON check_in (visit, urgency);
CREATE INDEX check_in_by_chain ON check_in (chain);

CREATE TABLE patient_call (
  id       VARCHAR(36) NOT NULL PRIMARY KEY,
  chain    VARCHAR(60) NOT NULL,
  happened BIGINT      NOT NULL
);

CREATE INDEX patient_call_by_chain ON patient_call (chain, happened);

CREATE TABLE needle_time (
  id       VARCHAR(36) NOT NULL PRIMARY KEY,
  chain    VARCHAR(60) NOT NULL,
  visit    VARCHAR(36) NOT NULL,
  happened BIGINT      NOT NULL
);

CREATE INDEX needle_time_by_visit ON needle_time (visit, happened);
CREATE INDEX needle_time_by_chain ON needle_time (chain);

-- When a visit's last needle went in, and when its patient was last heard of since; 0 where never. `unasked` is 1 where
-- no link was given that opened after the needle.
CREATE TABLE needled_visit (
  visit    VARCHAR(36) NOT NULL PRIMARY KEY,
  chain    VARCHAR(60) NOT NULL,
  needled  BIGINT      NOT NULL,
  answered BIGINT      NOT NULL,
  unasked  INTEGER     NOT NULL
);

CREATE INDEX needled_visit_by_time ON needled_visit (needled, answered);
CREATE INDEX needled_visit_unasked ON needled_visit (unasked, needled);
CREATE INDEX needled_visit_by_chain ON needled_visit (chain);

-- When a patient could answer: from when until when a link opened.
CREATE TABLE asked_by_link (
  link  VARCHAR(36) NOT NULL PRIMARY KEY,
  chain VARCHAR(60) NOT NULL,
  given BIGINT      NOT NULL,
  ends  BIGINT      NOT NULL
);

CREATE INDEX asked_by_link_by_chain ON asked_by_link (chain, ends);

CREATE TABLE reminded (
  visit   VARCHAR(36) NOT NULL,
  answers VARCHAR(60) NOT NULL,
  chain   VARCHAR(60) NOT NULL,
  PRIMARY KEY (visit, answers)
);

CREATE INDEX reminded_by_chain ON reminded (chain);

CREATE TABLE reachable (
  chain    VARCHAR(60) NOT NULL PRIMARY KEY,
  mail     TEXT        NOT NULL,
  language VARCHAR(60) NOT NULL,
  remind   INTEGER     NOT NULL
);
