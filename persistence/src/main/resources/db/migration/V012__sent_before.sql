-- Each version of a worksheet as it was sent, and which of them the counselor gave back; rows are added and never changed,
-- but for the words, which are sealed anew with a new key. What was sent before these tables were there has no version.
-- And what the counselor writes under single answers.

ALTER TABLE response
    ADD COLUMN times_sent INT NOT NULL DEFAULT 0,
    ADD COLUMN answer_notes MEDIUMBLOB NOT NULL DEFAULT ('');
ALTER TABLE response
    ALTER COLUMN times_sent DROP DEFAULT,
    ALTER COLUMN answer_notes DROP DEFAULT;

CREATE TABLE sent_sheet (
    id          BINARY(16)  NOT NULL,
    response_id BINARY(16)  NOT NULL,
    owner_id    BINARY(16)  NOT NULL,
    sent_number INT         NOT NULL,
    sent_at     DATETIME(6) NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sent_sheet_once UNIQUE (response_id, owner_id, sent_number),
    CONSTRAINT sent_sheet_of_owner FOREIGN KEY (response_id, owner_id) REFERENCES response (id, owner_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE given_back (
    id          BINARY(16)  NOT NULL,
    response_id BINARY(16)  NOT NULL,
    owner_id    BINARY(16)  NOT NULL,
    sent_number INT         NOT NULL,
    given_at    DATETIME(6) NOT NULL,
    reason      MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT given_back_once UNIQUE (response_id, owner_id, sent_number),
    CONSTRAINT given_back_was_sent FOREIGN KEY (response_id, owner_id, sent_number)
        REFERENCES sent_sheet (response_id, owner_id, sent_number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
