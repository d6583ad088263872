-- Worksheets that open later, and worksheets that were taken back. A response has its own day of being given and its own
-- due date, so that one partner's never follow from what the other did. What people write here is sealed as everywhere.

CREATE TABLE worksheet_schedule (
    id               BINARY(16)   NOT NULL,
    couple_id        BINARY(16)   NOT NULL,
    partner_id       BINARY(16)   NOT NULL,
    other_partner_id BINARY(16)   NULL,
    template_key     VARCHAR(80)  NOT NULL,
    template_version INT          NOT NULL,
    title            VARCHAR(120) NOT NULL COLLATE utf8mb4_unicode_ci,
    note             MEDIUMBLOB   NOT NULL,
    days_to_do       INT          NOT NULL,
    first_on         DATE         NULL,
    after_id         BINARY(16)   NULL,
    pause            INT          NOT NULL,
    pause_unit       VARCHAR(20)  NULL,
    until_on         DATE         NULL,
    times            INT          NOT NULL,
    numbered_from    INT          NOT NULL,
    slot             INT          NOT NULL,
    next_on          DATE         NULL,
    latest_id        BINARY(16)   NULL,
    state            VARCHAR(20)  NOT NULL,
    made_by          BINARY(16)   NOT NULL,
    made_at          DATETIME(6)  NOT NULL,
    version          BIGINT       NOT NULL,
    PRIMARY KEY (id),
    INDEX worksheet_schedule_due (state, next_on),
    INDEX worksheet_schedule_of_couple (couple_id, made_at),
    INDEX worksheet_schedule_for (partner_id, couple_id),
    INDEX worksheet_schedule_for_other (other_partner_id, couple_id),
    INDEX worksheet_schedule_after (after_id),
    INDEX worksheet_schedule_latest (latest_id),
    INDEX worksheet_schedule_by_author (made_by),
    CONSTRAINT worksheet_schedule_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT worksheet_schedule_has_partner FOREIGN KEY (partner_id, couple_id) REFERENCES partner (id, couple_id),
    CONSTRAINT worksheet_schedule_has_other FOREIGN KEY (other_partner_id, couple_id) REFERENCES partner (id, couple_id),
    CONSTRAINT worksheet_schedule_has_before FOREIGN KEY (after_id) REFERENCES assignment (id),
    CONSTRAINT worksheet_schedule_has_latest FOREIGN KEY (latest_id) REFERENCES assignment (id),
    CONSTRAINT worksheet_schedule_has_author FOREIGN KEY (made_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An opening is its schedule and its number, once; what was assigned by hand has neither, and nulls are never the same.
ALTER TABLE assignment
    ADD COLUMN schedule_id BINARY(16) NULL,
    ADD COLUMN schedule_number INT NULL,
    ADD CONSTRAINT assignment_opened_once UNIQUE (schedule_id, schedule_number),
    ADD CONSTRAINT assignment_has_schedule FOREIGN KEY (schedule_id) REFERENCES worksheet_schedule (id);

ALTER TABLE response
    ADD COLUMN given_at DATETIME(6) NULL,
    ADD COLUMN due_on DATE NULL,
    ADD COLUMN nudged_on DATE NULL;

UPDATE response r
SET r.given_at = (SELECT a.assigned_at FROM assignment a WHERE a.id = r.assignment_id),
    r.due_on = (SELECT a.due_on FROM assignment a WHERE a.id = r.assignment_id);
