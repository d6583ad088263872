-- What people wrote becomes bytes, sealed by the application with keys that the database never sees. The step after
-- this one, V002.1, seals what is there; V002.2 leaves no page of a table with the words as they were.

ALTER TABLE answer ADD COLUMN answered BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE answer SET answered = TRUE WHERE words REGEXP '[^[:space:]]';

ALTER TABLE answer MODIFY words MEDIUMBLOB NOT NULL;
ALTER TABLE private_note MODIFY words MEDIUMBLOB NOT NULL;
ALTER TABLE response MODIFY return_reason MEDIUMBLOB NOT NULL, MODIFY note_to_client MEDIUMBLOB NOT NULL;
ALTER TABLE assignment MODIFY note MEDIUMBLOB NOT NULL;
ALTER TABLE plan MODIFY note MEDIUMBLOB NOT NULL;
ALTER TABLE phase_entry MODIFY reason MEDIUMBLOB NOT NULL;
