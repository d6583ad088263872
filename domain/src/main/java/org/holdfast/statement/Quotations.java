package org.holdfast.statement;

import java.util.BitSet;

/**
 * Finds what stands in quotation marks: what someone else said is not the writer's to reword.
 *
 * <p>A quotation that is never closed runs to the end of its line, and one in single marks counts only when closed,
 * since the same mark is an apostrophe.
 */
final class Quotations {

    private static final String OPENING = "\"“«„‹‘";
    private static final String CLOSING = "\"”»“›'";

    private final Letters letters;
    private final BitSet closers = new BitSet();
    private final BitSet lineEnds = new BitSet();

    private Quotations(Letters letters) {
        this.letters = letters;
        for (int at = 0; at < letters.count(); at++) {
            if (letters.at(at) == '\n') {
                lineEnds.set(at);
            } else if (letters.at(at) == '\'' && !letters.letterAfter(at) && !blank(at - 1)) {
                closers.set(at);
            }
        }
    }

    /** The places in quotation marks, the marks among them. */
    static BitSet in(Letters letters) {
        return new Quotations(letters).find();
    }

    private BitSet find() {
        BitSet quoted = new BitSet();
        int nextCloser = -1;
        int lineEnd = -1;
        for (int at = 0; at < letters.count(); at++) {
            if (lineEnd < at) {
                lineEnd = next(lineEnds, at);
            }
            if (nextCloser <= at) {
                nextCloser = next(closers, at + 1);
            }
            int end = endOfQuotation(at, nextCloser, lineEnd);
            if (end > at) {
                quoted.set(at, end);
                at = end - 1;
            }
        }
        return quoted;
    }

    private int endOfQuotation(int at, int nextCloser, int lineEnd) {
        int kind = OPENING.indexOf(letters.at(at));
        if (letters.at(at) == '\'') {
            boolean opens = !letters.letterBefore(at) && !blank(at + 1);
            return opens && nextCloser < lineEnd ? nextCloser + 1 : at;
        }
        if (kind < 0 || letters.at(at) == 0) {
            return at;
        }
        int closing = CLOSING.charAt(kind);
        for (int end = at + 1; end < lineEnd; end++) {
            boolean closes = closing == '\'' ? closers.get(end) : closing(closing, letters.at(end));
            if (closes) {
                return end + 1;
            }
        }
        return lineEnd;
    }

    /** People mix the straight mark with the curly ones. */
    private static boolean closing(int expected, int found) {
        return found == expected || expected != '»' && expected != '›' && (found == '"' || found == '”');
    }

    private boolean blank(int at) {
        return letters.at(at) == 0 || Character.isWhitespace(letters.at(at));
    }

    private int next(BitSet places, int from) {
        int found = places.nextSetBit(from);
        return found < 0 ? letters.count() : found;
    }
}
