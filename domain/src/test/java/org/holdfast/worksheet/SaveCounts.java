package org.holdfast.worksheet;

import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Map;

/** Counts the saves of an answer into its version, as a database would: one for the first, one for each change. */
final class SaveCounts {

    private record Kept(Object words, Object visibility) {}

    private final Map<Answer, Kept> kept = new IdentityHashMap<>();

    void count(Answer answer) {
        Kept now = new Kept(answer.words(), answer.visibility());
        if (!now.equals(kept.put(answer, now))) {
            setVersion(answer, answer.version() + 1);
        }
    }

    private static void setVersion(Answer answer, long version) {
        try {
            Field field = Answer.class.getDeclaredField("version");
            field.setAccessible(true);
            field.setLong(answer, version);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
