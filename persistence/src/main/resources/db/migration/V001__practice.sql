-- The practice's tables, in SQL that MySQL 8.4 and 9 and MariaDB 11.4 read alike.
--
-- Ids are random and come from the application: nothing is numbered across couples, so that no id tells how many there
-- are or which came first. Instants are UTC. Keys and enums compare byte by byte; names as people sort them. Words people
-- wrote are MEDIUMTEXT, which leaves room for encryption.

CREATE TABLE account (
    id          BINARY(16)   NOT NULL,
    subject     VARCHAR(255) NOT NULL,
    role        VARCHAR(20)  NOT NULL,
    title       VARCHAR(120) NOT NULL COLLATE utf8mb4_unicode_ci,
    given_name  VARCHAR(60)  NOT NULL COLLATE utf8mb4_unicode_ci,
    family_name VARCHAR(60)  NOT NULL COLLATE utf8mb4_unicode_ci,
    email       VARCHAR(254) NOT NULL,
    locale      VARCHAR(35)  NOT NULL,
    standing    VARCHAR(20)  NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    version     BIGINT       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_subject UNIQUE (subject),
    CONSTRAINT account_email UNIQUE (email),
    INDEX account_by_name (family_name, given_name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE couple (
    id           BINARY(16)  NOT NULL,
    counselor_id BINARY(16)  NOT NULL,
    opened_at    DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    PRIMARY KEY (id),
    INDEX couple_by_counselor (counselor_id),
    CONSTRAINT couple_has_counselor FOREIGN KEY (counselor_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE partner (
    id         BINARY(16) NOT NULL,
    couple_id  BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    side       VARCHAR(1) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT partner_side UNIQUE (couple_id, side),
    CONSTRAINT partner_account UNIQUE (account_id),
    CONSTRAINT partner_of_couple UNIQUE (id, couple_id),
    CONSTRAINT partner_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT partner_has_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE assignment (
    id               BINARY(16)   NOT NULL,
    couple_id        BINARY(16)   NOT NULL,
    template_key     VARCHAR(80)  NOT NULL,
    template_version INT          NOT NULL,
    title            VARCHAR(120) NOT NULL COLLATE utf8mb4_unicode_ci,
    due_on           DATE         NOT NULL,
    note             MEDIUMTEXT   NOT NULL,
    assigned_by      BINARY(16)   NOT NULL,
    assigned_at      DATETIME(6)  NOT NULL,
    released_at      DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    PRIMARY KEY (id),
    INDEX assignment_by_couple (couple_id, assigned_at),
    INDEX assignment_by_author (assigned_by),
    CONSTRAINT assignment_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT assignment_has_author FOREIGN KEY (assigned_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE response (
    id             BINARY(16)  NOT NULL,
    assignment_id  BINARY(16)  NOT NULL,
    owner_id       BINARY(16)  NOT NULL,
    state          VARCHAR(20) NOT NULL,
    started_at     DATETIME(6) NULL,
    submitted_at   DATETIME(6) NULL,
    return_reason  MEDIUMTEXT  NOT NULL,
    note_to_client MEDIUMTEXT  NOT NULL,
    note_at        DATETIME(6) NULL,
    version        BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT response_owner UNIQUE (assignment_id, owner_id),
    CONSTRAINT response_of_owner UNIQUE (id, owner_id),
    INDEX response_by_owner (owner_id),
    CONSTRAINT response_has_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT response_has_owner FOREIGN KEY (owner_id) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Nobody answers in another's response: the foreign key names response and owner together.
CREATE TABLE answer (
    id          BINARY(16)  NOT NULL,
    response_id BINARY(16)  NOT NULL,
    owner_id    BINARY(16)  NOT NULL,
    item_key    VARCHAR(40) NOT NULL,
    words       MEDIUMTEXT  NOT NULL,
    visibility  VARCHAR(30) NOT NULL,
    saved_at    DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT answer_item UNIQUE (response_id, item_key),
    INDEX answer_by_owner (response_id, owner_id),
    CONSTRAINT answer_has_response FOREIGN KEY (response_id, owner_id) REFERENCES response (id, owner_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE private_note (
    id          BINARY(16)  NOT NULL,
    response_id BINARY(16)  NOT NULL,
    author_id   BINARY(16)  NOT NULL,
    words       MEDIUMTEXT  NOT NULL,
    written_at  DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT private_note_author UNIQUE (response_id, author_id),
    INDEX private_note_by_author (author_id),
    CONSTRAINT private_note_has_response FOREIGN KEY (response_id) REFERENCES response (id),
    CONSTRAINT private_note_has_author FOREIGN KEY (author_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan (
    id               BINARY(16)  NOT NULL,
    couple_id        BINARY(16)  NOT NULL,
    template_key     VARCHAR(80) NOT NULL,
    template_version INT         NOT NULL,
    phase            INT         NOT NULL,
    phases           INT         NOT NULL,
    review_on        DATE        NOT NULL,
    note             MEDIUMTEXT  NOT NULL,
    started_at       DATETIME(6) NOT NULL,
    finished_at      DATETIME(6) NULL,
    version          BIGINT      NOT NULL,
    PRIMARY KEY (id),
    INDEX plan_by_couple (couple_id, finished_at),
    CONSTRAINT plan_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE plan_step (
    id            BINARY(16)  NOT NULL,
    plan_id       BINARY(16)  NOT NULL,
    step_key      VARCHAR(80) NOT NULL,
    kind          VARCHAR(20) NOT NULL,
    worksheet_key VARCHAR(80) NOT NULL,
    optional      BOOLEAN     NOT NULL,
    phase         INT         NOT NULL,
    position      INT         NOT NULL,
    assignment_id BINARY(16)  NULL,
    done_at       DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT plan_step_position UNIQUE (plan_id, position),
    INDEX plan_step_by_assignment (assignment_id),
    CONSTRAINT plan_step_has_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT plan_step_has_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE phase_entry (
    id         BINARY(16)  NOT NULL,
    plan_id    BINARY(16)  NOT NULL,
    phase      INT         NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    decided_by BINARY(16)  NOT NULL,
    reason     MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (id),
    INDEX phase_entry_by_plan (plan_id, entered_at),
    INDEX phase_entry_by_decider (decided_by),
    CONSTRAINT phase_entry_has_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT phase_entry_has_decider FOREIGN KEY (decided_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A check-in stays in its owner's couple: the foreign key names both together.
CREATE TABLE check_in (
    id          BINARY(16)  NOT NULL,
    couple_id   BINARY(16)  NOT NULL,
    owner_id    BINARY(16)  NOT NULL,
    week_of     DATE        NOT NULL,
    trust       INT         NOT NULL,
    safety      INT         NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT check_in_week UNIQUE (owner_id, week_of),
    INDEX check_in_by_owner (owner_id, couple_id),
    INDEX check_in_by_week (couple_id, week_of),
    INDEX check_in_latest (couple_id, answered_at),
    CONSTRAINT check_in_has_owner FOREIGN KEY (owner_id, couple_id) REFERENCES partner (id, couple_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
