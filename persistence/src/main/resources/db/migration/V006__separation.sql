-- A couple that separates is frozen: its state says so, and the rest keeps when and why. A case for one person is a couple
-- with one seat and no other to come.

ALTER TABLE couple
    ADD COLUMN state VARCHAR(20) NOT NULL DEFAULT 'COUPLE',
    ADD COLUMN separated_at DATETIME(6) NULL,
    ADD COLUMN separation_reason MEDIUMBLOB NOT NULL DEFAULT (''),
    ADD CONSTRAINT couple_frozen_since CHECK ((state = 'FROZEN') = (separated_at IS NOT NULL));

ALTER TABLE couple
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN separation_reason DROP DEFAULT;

-- A person has one seat that is not left, and keeps those that are. What is null is never twice in a key, so the key sees
-- only the seats that count. The foreign key needs an index of its own before the old one goes.

ALTER TABLE partner
    ADD COLUMN left_at DATETIME(6) NULL,
    ADD COLUMN sitting_account_id BINARY(16) GENERATED ALWAYS AS (CASE WHEN left_at IS NULL THEN account_id ELSE NULL END) STORED,
    ADD INDEX partner_by_account (account_id);

ALTER TABLE partner DROP INDEX partner_account;
ALTER TABLE partner ADD CONSTRAINT partner_sits_once UNIQUE (sitting_account_id);
