package org.holdfast.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text as words in sentences, read once from left to right. */
final class Reading {

    private final Letters letters;
    private final BitSet quoted;
    private final Spelling spelling;
    private final List<Word> words = new ArrayList<>();
    private final BitSet questions = new BitSet();
    private int sentence;
    private boolean joined = true;
    private boolean begun;

    Reading(String text, Spelling spelling) {
        this.letters = new Letters(text);
        this.quoted = Quotations.in(letters);
        this.spelling = spelling;
        int at = 0;
        while (at < letters.count()) {
            at = letters.inWord(at) ? word(at) : between(at);
        }
    }

    List<Word> words() {
        return words;
    }

    boolean asks(int sentenceNumber) {
        return questions.get(sentenceNumber);
    }

    /** Whether a sentence begins with this word. */
    boolean begins(int index) {
        return index == 0 || words.get(index - 1).sentence() != words.get(index).sentence();
    }

    /** Whether no more words of that sentence follow. */
    boolean ended(int sentenceNumber, int index) {
        return index >= words.size() || words.get(index).sentence() != sentenceNumber;
    }

    private int word(int from) {
        StringBuilder plain = new StringBuilder();
        int to = from;
        for (; to < letters.count() && letters.inWord(to); to++) {
            if (!letters.silent(to)) {
                plain.appendCodePoint(Character.toLowerCase(letters.at(to)));
            }
        }
        if (!plain.isEmpty()) {
            boolean name = begun && Character.isUpperCase(letters.at(from)) && !Character.isUpperCase(second(from));
            add(new Word(
                    plain.toString(),
                    letters.start(from),
                    letters.end(to - 1),
                    sentence,
                    joined,
                    quoted.get(from),
                    name));
            joined = true;
            begun = true;
        }
        return to;
    }

    private int second(int from) {
        int next = from + 1;
        while (next < letters.count() && letters.silent(next)) {
            next++;
        }
        return letters.at(next);
    }

    private void add(Word word) {
        List<String> spelt = spelling.of(word.plain());
        for (int i = 0; i < spelt.size(); i++) {
            String plain = spelt.get(i);
            words.add(plain.equals(word.plain()) ? word : word.saying(plain, i == 0));
        }
    }

    private int between(int at) {
        int mark = letters.at(at);
        boolean dots = mark == '.' && (letters.at(at + 1) == '.' || letters.at(at - 1) == '.');
        if (ends(mark) && !dots && !quoted.get(at)) {
            if (mark == '?') {
                questions.set(sentence);
            }
            if (begun) {
                sentence++;
            }
            begun = false;
        }
        if (!Character.isWhitespace(mark) && mark != '-') {
            joined = false;
        }
        return at + 1;
    }

    private static boolean ends(int mark) {
        return switch (mark) {
            case '.', '!', '?', ';', '¿', '¡', '\n', '\r' -> true;
            default -> false;
        };
    }
}
