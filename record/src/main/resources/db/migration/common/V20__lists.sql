-- Read models: each can be thrown away and made again from the events. Personal text stands sealed, and names are
-- found by keyed words, so that the tables alone tell nobody who is a patient. Order is that of the journal: `last`,
-- `opened` and `recorded` are sequences.
CREATE TABLE patient (
  chain VARCHAR(60) NOT NULL PRIMARY KEY,
  shown TEXT        NOT NULL,
  last  BIGINT      NOT NULL
);

CREATE INDEX patient_by_last ON patient (last);

CREATE TABLE patient_word (
  word  CHAR(64)    NOT NULL,
  chain VARCHAR(60) NOT NULL,
  PRIMARY KEY (word, chain)
);

CREATE INDEX patient_word_by_chain ON patient_word (chain);

CREATE TABLE visit_open (
  visit  VARCHAR(36) NOT NULL PRIMARY KEY,
  chain  VARCHAR(60) NOT NULL,
  opened BIGINT      NOT NULL
);

CREATE INDEX visit_open_by_time ON visit_open (opened);
CREATE INDEX visit_open_by_chain ON visit_open (chain);

CREATE TABLE follow_up (
  id    VARCHAR(36) NOT NULL PRIMARY KEY,
  chain VARCHAR(60) NOT NULL,
  due   VARCHAR(10) NOT NULL,
  done  INTEGER     NOT NULL
);

CREATE INDEX follow_up_by_due ON follow_up (done, due, id);
CREATE INDEX follow_up_by_chain ON follow_up (chain);

CREATE TABLE adverse_event (
  id          VARCHAR(36) NOT NULL PRIMARY KEY,
  chain       VARCHAR(60) NOT NULL,
  severity    VARCHAR(40) NOT NULL,
  recorded    BIGINT      NOT NULL
);

CREATE INDEX adverse_event_by_time ON adverse_event (recorded);
CREATE INDEX adverse_event_by_chain ON adverse_event (chain);
