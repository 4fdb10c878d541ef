-- The journal. Times are ISO-8601 text in UTC with nine decimals, so that text order is time order.
CREATE TABLE event (
  sequence    BIGINT       NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  id          VARCHAR(36)  NOT NULL UNIQUE,
  visit       VARCHAR(36)  NOT NULL,
  type        VARCHAR(64)  NOT NULL,
  happened_at VARCHAR(30)  NOT NULL,
  recorded_at VARCHAR(30)  NOT NULL,
  program     VARCHAR(200) NOT NULL,
  knowledge   VARCHAR(200) NOT NULL,
  body        TEXT         NOT NULL
);

CREATE INDEX event_by_visit ON event (visit, sequence);

-- A read model: it can be thrown away and rebuilt from the events.
CREATE TABLE visit (
  id             VARCHAR(36) NOT NULL PRIMARY KEY,
  first_happened VARCHAR(30) NOT NULL,
  last_recorded  VARCHAR(30) NOT NULL,
  events         BIGINT   NOT NULL
);

CREATE INDEX visit_by_last_recorded ON visit (last_recorded, id);
