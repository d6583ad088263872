package org.holdfast.worksheet.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.holdfast.shared.Refused;

/** What the forms ask of an answer alike. */
final class Checks {

    private Checks() {}

    /** The answer as this form's own kind of value. */
    static <F extends Filled> F as(Class<F> own, Filled answer) {
        if (!own.isInstance(answer)) {
            throw unreadable();
        }
        return own.cast(answer);
    }

    static boolean isNothing(Filled answer) {
        return answer instanceof Filled.Nothing;
    }

    static void text(Filled answer) {
        if (!isNothing(answer)) {
            as(Filled.Text.class, answer);
        }
    }

    static void oneOf(List<Choice> choices, Filled answer) {
        if (!isNothing(answer)) {
            offered(choices, as(Filled.Picked.class, answer).key());
        }
    }

    static void someOf(List<Choice> choices, int atMost, Filled answer) {
        if (isNothing(answer)) {
            return;
        }
        List<String> keys = as(Filled.PickedSome.class, answer).keys();
        if (keys.size() > atMost) {
            throw new Refused("refused.choices.most", atMost);
        }
        if (new HashSet<>(keys).size() < keys.size()) {
            throw unreadable();
        }
        keys.forEach(key -> offered(choices, key));
    }

    static void offered(List<Choice> choices, String key) {
        if (choices.stream().noneMatch(choice -> choice.key().equals(key))) {
            throw new Refused("refused.choice");
        }
    }

    static void parts(Collection<String> names, Filled answer) {
        if (!isNothing(answer)
                && !names.containsAll(as(Filled.Parts.class, answer).words().keySet())) {
            throw unreadable();
        }
    }

    /** Not a value that any field of this form makes. */
    static Refused unreadable() {
        return new Refused("refused.answer.unreadable");
    }
}
