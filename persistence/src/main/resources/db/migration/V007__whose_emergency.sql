-- An emergency is one person's. Of those reached before, nobody wrote down whose it was: they end now, and name a partner
-- of the couple only because each has to name one.

ALTER TABLE emergency_access ADD COLUMN partner_id BINARY(16) NULL AFTER couple_id;

UPDATE emergency_access e
SET e.partner_id = (SELECT MIN(p.id) FROM partner p WHERE p.couple_id = e.couple_id),
    e.ends_at = LEAST(e.ends_at, GREATEST(e.began_at, UTC_TIMESTAMP(6)));

ALTER TABLE emergency_access
    MODIFY COLUMN partner_id BINARY(16) NOT NULL,
    ADD INDEX emergency_access_by_partner (partner_id, couple_id),
    ADD CONSTRAINT emergency_access_has_partner FOREIGN KEY (partner_id, couple_id) REFERENCES partner (id, couple_id);
