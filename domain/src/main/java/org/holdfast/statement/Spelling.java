package org.holdfast.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What contractions and hasty spellings stand for, so that the rules need to know each word in one form only. */
final class Spelling {

    private static final int LONGEST_ENDING = 3;

    private final Map<String, List<String>> whole = new HashMap<>();
    private final Map<String, List<String>> endings = new HashMap<>();

    /** An ending is written with a star on both sides: {@code *n't = * not}. */
    void add(String written, List<String> meant) {
        boolean ending = written.startsWith("*");
        List<String> known = ending
                ? endings.put(written.substring(1), meant.subList(1, meant.size()))
                : whole.put(written, List.copyOf(meant));
        if (known != null || ending && (!meant.getFirst().equals("*") || written.length() - 1 > LONGEST_ENDING)) {
            throw new IllegalArgumentException("'" + written + "' is spelt twice, or not as '*ending = * word'");
        }
    }

    List<String> of(String written) {
        List<String> meant = whole.get(written);
        if (meant != null) {
            return meant;
        }
        for (int length = LONGEST_ENDING; length > 1; length--) {
            int stem = written.length() - length;
            List<String> ending = stem > 0 ? endings.get(written.substring(stem)) : null;
            if (ending != null) {
                return Stream.concat(Stream.of(written.substring(0, stem)), ending.stream())
                        .toList();
            }
        }
        return List.of(written);
    }
}
