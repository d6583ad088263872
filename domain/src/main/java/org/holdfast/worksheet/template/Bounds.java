package org.holdfast.worksheet.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.shared.Words;

/** How much a template may hold, so that one from outside can be neither huge nor unclear; says what is wrong where. */
final class Bounds {

    static final int MOST_CHOICES = 60;

    private static final int NAME = 120;
    private static final int TEXT = 2_000;
    private static final int POINTS = 100;

    private Bounds() {}

    static void key(String key) {
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Key '" + shortened(key)
                    + "' is not at most 40 lower-case letters, digits and dashes, beginning with a letter");
        }
    }

    static void keysOnce(Collection<String> keys, String what) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException(what + " '" + key + "' is there twice");
            }
        }
    }

    static void name(Words words, String where) {
        label(words, where);
        size(words, NAME, where);
    }

    /** Words that must be there. */
    static void label(Words words, String where) {
        if (words.english().isBlank() || words.spanish().isBlank()) {
            throw new IllegalArgumentException("A text is empty in " + where);
        }
        text(words, where);
    }

    /** Words that may be left out, in both languages. */
    static void text(Words words, String where) {
        if (words.english().isBlank() != words.spanish().isBlank()) {
            throw new IllegalArgumentException("A text is in one language only in " + where);
        }
        size(words, TEXT, where);
    }

    static void count(Collection<?> things, int least, int most, String what) {
        between(things.size(), least, most, "The number of " + what);
    }

    static void between(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " is " + number + " and has to be from " + least + " to " + most);
        }
    }

    static void points(int points, String where) {
        between(points, -POINTS, POINTS, "The score of " + where);
    }

    /** Choices to offer: enough of them, each key once. */
    static List<Choice> choices(List<Choice> choices, int least, int most) {
        count(choices, least, most, "choices");
        keysOnce(choices.stream().map(Choice::key).toList(), "Choice");
        return List.copyOf(choices);
    }

    /** Choices that give no points. */
    static List<Choice> plain(List<Choice> choices, int least, int most) {
        if (choices.stream().anyMatch(choice -> choice.score().isPresent())) {
            throw new IllegalArgumentException("A choice has a score where nothing is added up");
        }
        return choices(choices, least, most);
    }

    private static void size(Words words, int most, String where) {
        if (words.english().length() > most || words.spanish().length() > most) {
            throw new IllegalArgumentException("A text of more than " + most + " characters is in " + where);
        }
    }

    private static String shortened(String key) {
        return key.length() > NAME ? key.substring(0, NAME) + "…" : key;
    }
}
