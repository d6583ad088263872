package org.holdfast.worksheet;

import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Map;

/** Counts the saves of an answer into its version, as a database would: one for the first, one for each change. */
final class SaveCounts {

    private record Kept(Object words, Object visibility) {}

    private final Map<Answer, Kept> kept = new IdentityHashMap<>();

    void count(Answer answer) {
        Kept now = new Kept(sealed(answer), answer.visibility());
        if (!now.equals(kept.put(answer, now))) {
            setVersion(answer, answer.version() + 1);
        }
    }

    private static Object sealed(Answer answer) {
        try {
            return field("words").get(answer);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = Answer.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static void setVersion(Answer answer, long version) {
        try {
            field("version").setLong(answer, version);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
