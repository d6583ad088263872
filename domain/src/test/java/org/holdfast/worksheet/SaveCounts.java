package org.holdfast.worksheet;

import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Map;
import org.holdfast.worksheet.joint.JointAnswer;

/** Counts the saves of an answer, one's own or a joint one, into its version, as a database would: one for the first, one for each change. */
public final class SaveCounts {

    private record Kept(Object words, Object beside) {}

    private final Map<Object, Kept> kept = new IdentityHashMap<>();

    void count(Answer answer) {
        count(answer, answer.visibility());
    }

    public void count(JointAnswer answer) {
        count(answer, answer.writtenBy());
    }

    private void count(Object answer, Object beside) {
        try {
            Kept now = new Kept(field(answer, "words").get(answer), beside);
            if (!now.equals(kept.put(answer, now))) {
                Field version = field(answer, "version");
                version.setLong(answer, version.getLong(answer) + 1);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(Object answer, String name) throws NoSuchFieldException {
        Field field = answer.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
