package org.holdfast.figures;

/** How long a figure may take. */
enum Scale {
    /** Seconds: what every run of the tests can afford. */
    SHORT,
    /** As long as the promise says. */
    FULL;

    static Scale asked() {
        return Boolean.getBoolean("holdfast.figures.full") ? FULL : SHORT;
    }

    /** One of two numbers. */
    int of(int small, int whole) {
        return this == SHORT ? small : whole;
    }
}
