package org.holdfast.shared;

import java.time.LocalDate;

/** Refuses what is too long, empty or in the past, in words a person can act on. */
public final class Limits {

    /** Characters a title may have. */
    public static final int TITLE = 120;

    /** Characters a name may have. */
    public static final int NAME = 60;

    /** Characters a note may have. */
    public static final int NOTE = 4_000;

    /** Characters one answer may have; about seven printed pages. */
    public static final int ANSWER = 20_000;

    /** Years ahead that anything may be planned. */
    public static final int YEARS_AHEAD = 2;

    private Limits() {}

    public static String title(String text) {
        String title = text.strip();
        if (title.isEmpty()) {
            throw new Refused("refused.title.empty");
        }
        atMost(TITLE, title, "refused.title.long");
        return title;
    }

    public static String name(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new Refused("refused.name.empty");
        }
        atMost(NAME, name, "refused.name.long");
        return name;
    }

    public static Sensitive note(Sensitive note) {
        atMost(NOTE, note.words(), "refused.note.long");
        return note;
    }

    public static Sensitive answer(Sensitive answer) {
        atMost(ANSWER, answer.words(), "refused.answer.long");
        return answer;
    }

    public static LocalDate dueDate(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new Refused("refused.due.past", today);
        }
        if (due.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("refused.due.far", today.plusYears(YEARS_AHEAD));
        }
        return due;
    }

    private static void atMost(int limit, String text, String reason) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw new Refused(reason, length, limit);
        }
    }
}
