-- Which secrets policy each couple has, and who signed it. A signature belongs to a partner of that very couple.

CREATE TABLE couple_policy (
    id             BINARY(16)  NOT NULL,
    couple_id      BINARY(16)  NOT NULL,
    policy_key     VARCHAR(80) NOT NULL,
    policy_version INT         NOT NULL,
    chosen_by      BINARY(16)  NOT NULL,
    chosen_at      DATETIME(6) NOT NULL,
    replaced_at    DATETIME(6) NULL,
    version        BIGINT      NOT NULL,
    PRIMARY KEY (id),
    INDEX couple_policy_in_force (couple_id, replaced_at),
    INDEX couple_policy_by_chooser (chosen_by),
    CONSTRAINT couple_policy_has_couple FOREIGN KEY (couple_id) REFERENCES couple (id),
    CONSTRAINT couple_policy_has_chooser FOREIGN KEY (chosen_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE policy_signature (
    id         BINARY(16)  NOT NULL,
    policy_id  BINARY(16)  NOT NULL,
    partner_id BINARY(16)  NOT NULL,
    signed_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT policy_signature_once UNIQUE (policy_id, partner_id),
    INDEX policy_signature_by_partner (partner_id),
    CONSTRAINT policy_signature_has_policy FOREIGN KEY (policy_id) REFERENCES couple_policy (id),
    CONSTRAINT policy_signature_has_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
