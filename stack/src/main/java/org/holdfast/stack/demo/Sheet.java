package org.holdfast.stack.demo;

/**
 * One worksheet in a couple's story; days are counted back from today, so a negative one is still to come.
 *
 * @param a how far side A got
 * @param b how far side B got
 * @param released days ago that the counselor opened both, or {@link #NOT_YET}
 */
record Sheet(String worksheet, int assigned, int due, Ending a, Ending b, int released) {

    static final int NOT_YET = Integer.MIN_VALUE;

    /** How far a partner got. */
    enum Ending {
        UNTOUCHED,
        BEGUN,
        SENT,
        RETURNED
    }

    static Sheet read(String worksheet, int assigned, int released) {
        return new Sheet(worksheet, assigned, assigned - 7, Ending.SENT, Ending.SENT, released);
    }

    static Sheet now(String worksheet, int assigned, int due, Ending a, Ending b) {
        return new Sheet(worksheet, assigned, due, a, b, NOT_YET);
    }

    boolean isReleased() {
        return released != NOT_YET;
    }
}
