package org.holdfast.shared.vault;

/** Every column that is sealed, with how SQL finds the row, the owner and the name that its words are bound to. */
enum SealedColumn {
    ANSWER_WORDS(
            "answer",
            "words",
            "CONCAT('words:', t.item_key)",
            "b.assignment_id",
            "t.owner_id",
            "JOIN response b ON b.id = t.response_id"),
    PRIVATE_NOTE("private_note", "words", "t.author_id"),
    RETURN_REASON("response", "return_reason", "t.owner_id"),
    NOTE_TO_CLIENT("response", "note_to_client", "t.owner_id"),
    ANSWER_NOTES("response", "answer_notes", "t.owner_id"),
    SENT_WORDS("sent_sheet", "words", "t.owner_id"),
    GIVEN_BACK_REASON("given_back", "reason", "t.owner_id"),
    ASSIGNMENT_NOTE("assignment", "note", "t.couple_id"),
    PLAN_NOTE("plan", "note", "t.couple_id"),
    PHASE_REASON("phase_entry", "reason", "'reason'", "t.id", "b.couple_id", "JOIN plan b ON b.id = t.plan_id"),
    SUPERVISION_QUESTION("supervision", "question", "t.couple_id"),
    EMERGENCY_REASON("emergency_access", "reason", "t.couple_id"),
    EMERGENCY_NOTE("emergency_access", "review_note", "t.couple_id"),
    SEPARATION_REASON("couple", "separation_reason", "t.id"),
    SCHEDULE_NOTE("worksheet_schedule", "note", "t.couple_id"),
    JOINT_WORDS("joint_answer", "words", "CONCAT('words:', t.item_key)", "t.assignment_id", "t.couple_id", "");

    private final String table;
    private final String column;
    private final String name;
    private final String row;
    private final String owner;
    private final String join;

    SealedColumn(String table, String column, String owner) {
        this(table, column, "'" + column + "'", "t.id", owner, "");
    }

    SealedColumn(String table, String column, String name, String row, String owner, String join) {
        this.table = table;
        this.column = column;
        this.name = name;
        this.row = row;
        this.owner = owner;
        this.join = join;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    /** Id, words, and what they are bound to, of so many rows after an id whose words do not begin as given. */
    String page(int rows) {
        return "SELECT t.id, t.%s, %s, %s, %s FROM %s t %s WHERE t.id > ? AND %s ORDER BY t.id LIMIT %d"
                .formatted(column, name, row, owner, table, join, othersThan(), rows);
    }

    /** How many rows have words that do not begin as given. */
    String count() {
        return "SELECT COUNT(*) FROM %s t WHERE %s".formatted(table, othersThan());
    }

    /** How any one text begins. */
    String sample() {
        return "SELECT LEFT(t.%s, %d) FROM %s t WHERE LENGTH(t.%s) > 0 LIMIT 1"
                .formatted(column, Keys.NAME, table, column);
    }

    /** Changes words that are still the ones that were read; people who wrote meanwhile win. */
    String exchange() {
        return "UPDATE %s SET %s = ? WHERE id = ? AND %s = ?".formatted(table, column, column);
    }

    private String othersThan() {
        return "LENGTH(t.%s) > 0 AND LEFT(t.%s, %d) <> ?".formatted(column, column, Keys.NAME);
    }
}
