-- What a couple answers together: one answer to each item, sealed for the couple, with whoever wrote it last. Both say that it
-- may be sent as it stands before it is.

CREATE TABLE joint_answer (
    id            BINARY(16)   NOT NULL,
    assignment_id BINARY(16)   NOT NULL,
    couple_id     BINARY(16)   NOT NULL,
    item_key      VARCHAR(80)  NOT NULL,
    words         MEDIUMBLOB   NOT NULL,
    answered      BOOLEAN      NOT NULL,
    written_by    BINARY(16)   NOT NULL,
    saved_at      DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT joint_answer_once UNIQUE (assignment_id, item_key),
    INDEX joint_answer_of_couple (couple_id),
    INDEX joint_answer_by (written_by, couple_id),
    CONSTRAINT joint_answer_has_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT joint_answer_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT joint_answer_has_writer FOREIGN KEY (written_by, couple_id) REFERENCES partner (id, couple_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE response ADD COLUMN agreed_at DATETIME(6) NULL;
