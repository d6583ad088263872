package org.holdfast.covering;

/** What the couple's counselor says of an emergency access. */
public enum Verdict {
    IN_ORDER,
    TO_BE_DISCUSSED
}
