package org.holdfast.shared;

import java.util.Objects;

/** Words that belong to a person: readable where they are asked for by name, masked everywhere else. */
public record Sensitive(String words) {

    public static final Sensitive NONE = new Sensitive("");

    public Sensitive {
        Objects.requireNonNull(words);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /** Length in characters as people count them, so that an emoji is one. */
    public int length() {
        return words.codePointCount(0, words.length());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
