package org.holdfast.statement;

/**
 * One thing noticed, and where; it holds places and never words, so that it can be logged.
 *
 * @param start where the noticed words begin, counted in chars of the part's text
 * @param end where they end, the first char after them
 */
public record Hint(Part part, int start, int end, HintKind kind) {

    public Hint {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A hint needs words to point at, not " + start + " to " + end);
        }
    }

    public String messageKey() {
        return kind.messageKey();
    }

    public String patternKey() {
        return kind.patternKey();
    }

    boolean overlaps(Hint other) {
        return start < other.end && other.start < end;
    }
}
