-- Worksheets that counselors write: a draft each, and editions that are written once. They are questions and nobody's answers.
-- And the worksheets a counselor wants at hand.

CREATE TABLE clinic_worksheet (
    id               BINARY(16)   NOT NULL,
    author_id        BINARY(16)   NOT NULL,
    draft            MEDIUMTEXT   NOT NULL,
    change_number    BIGINT       NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    newest           INT          NOT NULL,
    published_change BIGINT       NOT NULL,
    archived_at      DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    PRIMARY KEY (id),
    INDEX clinic_worksheet_of_author (author_id, changed_at),
    CONSTRAINT clinic_worksheet_has_author FOREIGN KEY (author_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE clinic_worksheet_edition (
    id           BINARY(16)   NOT NULL,
    worksheet_id BINARY(16)   NOT NULL,
    template_key VARCHAR(80)  NOT NULL,
    number       INT          NOT NULL,
    content      MEDIUMTEXT   NOT NULL,
    published_by BINARY(16)   NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT clinic_worksheet_edition_once UNIQUE (template_key, number),
    CONSTRAINT clinic_worksheet_edition_of FOREIGN KEY (worksheet_id) REFERENCES clinic_worksheet (id),
    CONSTRAINT clinic_worksheet_edition_by FOREIGN KEY (published_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE favourite_worksheet (
    id            BINARY(16)  NOT NULL,
    account_id    BINARY(16)  NOT NULL,
    worksheet_key VARCHAR(80) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT favourite_worksheet_once UNIQUE (account_id, worksheet_key),
    CONSTRAINT favourite_worksheet_of FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
