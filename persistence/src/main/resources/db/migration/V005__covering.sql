-- Who else of the practice sees a couple for a time: a supervisor, to whom its counselor opened it, or a counselor who
-- gave a reason in an emergency. What people write here is sealed as everywhere.

CREATE TABLE supervision (
    id            BINARY(16)  NOT NULL,
    couple_id     BINARY(16)  NOT NULL,
    keeper_id     BINARY(16)  NOT NULL,
    supervisor_id BINARY(16)  NOT NULL,
    question      MEDIUMBLOB  NOT NULL,
    opened_at     DATETIME(6) NOT NULL,
    ends_at       DATETIME(6) NOT NULL,
    closed_at     DATETIME(6) NULL,
    version       BIGINT      NOT NULL,
    PRIMARY KEY (id),
    INDEX supervision_of_couple (couple_id, ends_at),
    INDEX supervision_by_supervisor (supervisor_id, ends_at),
    INDEX supervision_by_keeper (keeper_id),
    CONSTRAINT supervision_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT supervision_has_keeper FOREIGN KEY (keeper_id) REFERENCES account (id),
    CONSTRAINT supervision_has_supervisor FOREIGN KEY (supervisor_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE supervised_sheet (
    id             BINARY(16) NOT NULL,
    supervision_id BINARY(16) NOT NULL,
    assignment_id  BINARY(16) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT supervised_sheet_once UNIQUE (supervision_id, assignment_id),
    INDEX supervised_sheet_by_assignment (assignment_id),
    CONSTRAINT supervised_sheet_has_supervision FOREIGN KEY (supervision_id) REFERENCES supervision (id),
    CONSTRAINT supervised_sheet_has_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE emergency_access (
    id          BINARY(16)  NOT NULL,
    couple_id   BINARY(16)  NOT NULL,
    keeper_id   BINARY(16)  NOT NULL,
    reader_id   BINARY(16)  NOT NULL,
    ground      VARCHAR(20) NOT NULL,
    reason      MEDIUMBLOB  NOT NULL,
    began_at    DATETIME(6) NOT NULL,
    ends_at     DATETIME(6) NOT NULL,
    verdict     VARCHAR(20) NULL,
    review_note MEDIUMBLOB  NOT NULL,
    reviewed_at DATETIME(6) NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (id),
    INDEX emergency_access_of_couple (couple_id, began_at),
    INDEX emergency_access_by_reader (reader_id, ends_at),
    INDEX emergency_access_by_keeper (keeper_id),
    INDEX emergency_access_by_time (began_at),
    CONSTRAINT emergency_access_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT emergency_access_has_keeper FOREIGN KEY (keeper_id) REFERENCES account (id),
    CONSTRAINT emergency_access_has_reader FOREIGN KEY (reader_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
