-- A table keeps the bytes of changed rows in its pages until it is laid out anew.

ALTER TABLE answer ALTER COLUMN answered DROP DEFAULT;

ALTER TABLE answer ENGINE = InnoDB;
ALTER TABLE private_note ENGINE = InnoDB;
ALTER TABLE response ENGINE = InnoDB;
ALTER TABLE assignment ENGINE = InnoDB;
ALTER TABLE plan ENGINE = InnoDB;
ALTER TABLE phase_entry ENGINE = InnoDB;
