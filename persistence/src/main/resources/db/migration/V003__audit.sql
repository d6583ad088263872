-- Who did what, never changed once written: the application's account may add rows to these two tables and read them.
--
-- seq is the one number that counts up. It gives records an order that does not hang on a clock, and lets seals name
-- what they cover. Only an admin's and the check's queries see it; it tells how much the practice does, which they know.
-- No foreign keys: a record outlives whatever it names, and writing one locks nothing else.

CREATE TABLE audit_record (
    seq          BIGINT      NOT NULL AUTO_INCREMENT,
    id           BINARY(16)  NOT NULL,
    done_at      DATETIME(6) NOT NULL,
    who          BINARY(16)  NULL,
    on_behalf_of BINARY(16)  NULL,
    act          VARCHAR(40) NOT NULL,
    what         BINARY(16)  NULL,
    couple       BINARY(16)  NULL,
    partner_1    BINARY(16)  NULL,
    partner_2    BINARY(16)  NULL,
    by_staff     BOOLEAN     NOT NULL,
    outcome      VARCHAR(10) NOT NULL,
    rule_name    VARCHAR(120) NOT NULL,
    mark         BINARY(32)  NOT NULL,
    PRIMARY KEY (seq),
    CONSTRAINT audit_record_id UNIQUE (id),
    INDEX audit_record_by_time (done_at),
    INDEX audit_record_by_person (who, done_at),
    INDEX audit_record_by_outcome (outcome, done_at),
    INDEX audit_record_of_first (partner_1, by_staff, done_at),
    INDEX audit_record_of_second (partner_2, by_staff, done_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit_seal (
    seal_number BIGINT      NOT NULL,
    from_seq    BIGINT      NOT NULL,
    to_seq      BIGINT      NOT NULL,
    members     MEDIUMTEXT  NOT NULL,
    sealed_at   DATETIME(6) NOT NULL,
    hash        BINARY(32)  NOT NULL,
    PRIMARY KEY (seal_number),
    INDEX audit_seal_by_time (sealed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
