-- How far each read model has read. All of them can be thrown away and made again from the events.
CREATE TABLE read_model (
  name     VARCHAR(64) NOT NULL PRIMARY KEY,
  sequence BIGINT      NOT NULL
);

CREATE TABLE visit (
  id             VARCHAR(36) NOT NULL PRIMARY KEY,
  chain          VARCHAR(50) NOT NULL,
  first_happened VARCHAR(30) NOT NULL,
  last_recorded  VARCHAR(30) NOT NULL,
  events         BIGINT      NOT NULL
);
CREATE INDEX visit_latest ON visit (last_recorded DESC, id);
CREATE INDEX visit_of_chain ON visit (chain);

CREATE TABLE visit_total (total BIGINT NOT NULL);
INSERT INTO visit_total (total) VALUES (0);
