-- Images and papers of a patient by the hash of their content, sealed under the patient's key.
CREATE TABLE attachment (
  chain    VARCHAR(50) NOT NULL,
  hash     VARCHAR(64) NOT NULL,
  type     VARCHAR(20) NOT NULL,
  bytes    BIGINT      NOT NULL,
  added_at VARCHAR(30) NOT NULL,
  sealed   BYTEA NOT NULL,
  PRIMARY KEY (chain, hash)
);
