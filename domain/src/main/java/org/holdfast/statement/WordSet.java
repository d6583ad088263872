package org.holdfast.statement;

import java.util.HashSet;
import java.util.Set;

/** Some words: written out, or by how they begin ({@code mentir*}) or end ({@code *aste}), less the exceptions. */
final class WordSet {

    private static final int LONGEST_WORD = 40;

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();

    void add(String word) {
        if (!word.matches("-?\\*?[a-z0-9']+|[a-z0-9]+\\*")) {
            throw new IllegalArgumentException(
                    "'" + word + "' is not a word in small letters without accents, nor one with a star");
        }
        if (word.startsWith("-")) {
            exceptions.add(word.substring(1));
        } else if (word.startsWith("*")) {
            endings.add(word.substring(1));
        } else if (word.endsWith("*")) {
            beginnings.add(word.substring(0, word.length() - 1));
        } else {
            words.add(word);
        }
    }

    void addAll(WordSet other) {
        words.addAll(other.words);
        beginnings.addAll(other.beginnings);
        endings.addAll(other.endings);
        exceptions.addAll(other.exceptions);
    }

    /** A name is never taken for a word by its ending: Mercedes is not a verb. */
    boolean holds(Word word) {
        return words.contains(word.plain())
                || !word.name() && !exceptions.contains(word.plain()) && resembles(word.plain());
    }

    /** The words themselves, when the set has no others. */
    boolean writtenOut() {
        return beginnings.isEmpty() && endings.isEmpty();
    }

    Set<String> words() {
        return words;
    }

    private boolean resembles(String plain) {
        if (plain.length() > LONGEST_WORD) {
            return false;
        }
        for (String ending : endings) {
            if (plain.endsWith(ending)) {
                return true;
            }
        }
        for (String beginning : beginnings) {
            if (plain.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
