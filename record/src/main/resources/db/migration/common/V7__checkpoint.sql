-- Signed states of all chain heads. Copies are kept beside the key file and wherever people put them.
CREATE TABLE checkpoint (
  sequence  BIGINT       NOT NULL,
  taken_at  VARCHAR(30)  NOT NULL,
  chains    BIGINT       NOT NULL,
  digest    VARCHAR(64)  NOT NULL,
  key       VARCHAR(100) NOT NULL,
  signature VARCHAR(200) NOT NULL,
  PRIMARY KEY (sequence, taken_at)
);
