-- The journal. Times are ISO-8601 text in UTC with nine decimals, so that text order is time order.
-- sealed: base64 of what AES-256-GCM made of the body and of the reason of a correction.
CREATE TABLE event (
  sequence    BIGINT       NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  chain       VARCHAR(50)  NOT NULL,
  position    BIGINT       NOT NULL CHECK (position >= 1),
  id          VARCHAR(36)  NOT NULL UNIQUE,
  visit       VARCHAR(36),
  type        VARCHAR(64)  NOT NULL,
  version     INTEGER      NOT NULL CHECK (version >= 1),
  happened_at VARCHAR(30)  NOT NULL,
  recorded_at VARCHAR(30)  NOT NULL,
  author      VARCHAR(36)  NOT NULL,
  corrects    VARCHAR(36)  UNIQUE,
  program     VARCHAR(200) NOT NULL,
  knowledge   VARCHAR(200) NOT NULL,
  sealed      TEXT         NOT NULL,
  previous    VARCHAR(64)  NOT NULL,
  hash        VARCHAR(64)  NOT NULL,
  UNIQUE (chain, position)
);

CREATE INDEX event_of_visit ON event (visit, sequence);

-- One row: the last sequence, and which keys the journal is written with. Whoever appends takes this row first.
CREATE TABLE journal_head (
  sequence BIGINT NOT NULL,
  keys     VARCHAR(64)
);
INSERT INTO journal_head (sequence, keys) VALUES (0, NULL);

-- The last event of each chain.
CREATE TABLE chain_head (
  chain         VARCHAR(50) NOT NULL PRIMARY KEY,
  position      BIGINT      NOT NULL,
  hash          VARCHAR(64) NOT NULL,
  last_recorded VARCHAR(30) NOT NULL
);

-- The key of each chain, wrapped by the clinic's master key; none once the chain is erased.
CREATE TABLE chain_key (
  chain   VARCHAR(50) NOT NULL PRIMARY KEY,
  wrapped VARCHAR(200)
);
