-- Whether the worksheet asked for an answer when it was sent: a question can depend on the answer to another.

ALTER TABLE answer ADD COLUMN asked BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE answer ALTER COLUMN asked DROP DEFAULT;
