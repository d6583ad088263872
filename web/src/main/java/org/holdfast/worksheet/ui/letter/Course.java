package org.holdfast.worksheet.ui.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;

/** The order in which questions are met when they come one at a time. */
final class Course {

    private List<String> keys;

    Course(FilledSheet filled) {
        this.keys = keys(filled);
    }

    /** Takes up what is asked after the latest answers. */
    void follow(FilledSheet filled) {
        keys = keys(filled);
    }

    int length() {
        return keys.size();
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    /** Which one it is, counted from 1. */
    int position(String key) {
        return keys.indexOf(key) + 1;
    }

    Optional<String> after(String key) {
        return at(keys.indexOf(key) + 1);
    }

    Optional<String> before(String key) {
        return at(keys.indexOf(key) - 1);
    }

    /** Where to go on: the first question without an answer, or the first of all when each has one. */
    String entrance(Predicate<String> answered) {
        return keys.stream().filter(answered.negate()).findFirst().orElse(keys.getFirst());
    }

    private static List<String> keys(FilledSheet filled) {
        return filled.questions().stream().map(Item::key).toList();
    }

    private Optional<String> at(int index) {
        return index >= 0 && index < keys.size() ? Optional.of(keys.get(index)) : Optional.empty();
    }
}
