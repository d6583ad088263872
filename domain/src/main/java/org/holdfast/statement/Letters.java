package org.holdfast.statement;

import java.text.Normalizer;

/**
 * A text taken apart into base letters and marks, each knowing the char it came from.
 *
 * <p>Composed and decomposed accents, and straight and curly apostrophes, come out the same.
 */
final class Letters {

    private static final int APOSTROPHE = '\'';

    private final int[] codePoints;
    private final int[] starts;
    private final int[] ends;
    private int count;

    Letters(String text) {
        // No character decomposes into more than four, and most do not at all.
        codePoints = new int[text.length() * 4];
        starts = new int[codePoints.length];
        ends = new int[codePoints.length];
        for (int at = 0; at < text.length(); ) {
            int whole = text.codePointAt(at);
            int next = at + Character.charCount(whole);
            if (whole < 0x80) {
                add(whole, at, next);
            } else {
                int from = at;
                Normalizer.normalize(Character.toString(whole), Normalizer.Form.NFD)
                        .codePoints()
                        .forEach(piece -> add(piece, from, next));
            }
            at = next;
        }
    }

    int count() {
        return count;
    }

    /** The code point there, 0 outside the text. */
    int at(int index) {
        return index < 0 || index >= count ? 0 : codePoints[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean inWord(int index) {
        int one = at(index);
        return Character.isLetterOrDigit(one)
                || silent(index)
                || one == APOSTROPHE && letterBefore(index) && letterAfter(index);
    }

    /** Accents, joiners and soft hyphens: they belong to a word and are not heard. */
    boolean silent(int index) {
        return switch (Character.getType(at(index))) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    boolean letterBefore(int index) {
        int before = index - 1;
        while (before >= 0 && index - before < 8 && silent(before)) {
            before--;
        }
        return Character.isLetterOrDigit(at(before));
    }

    boolean letterAfter(int index) {
        return Character.isLetterOrDigit(at(index + 1));
    }

    private void add(int piece, int start, int end) {
        codePoints[count] = apostrophe(piece) ? APOSTROPHE : piece;
        starts[count] = start;
        ends[count++] = end;
    }

    /** A closing single quotation mark is one by its shape alone; {@link Quotations} tells the two apart. */
    private static boolean apostrophe(int piece) {
        return piece == 0x2019 || piece == 0x02BC || piece == 0x2032 || piece == 0x00B4 || piece == '`';
    }
}
