package org.holdfast.covering;

/** What may call for an emergency access. */
public enum Ground {
    /** Somebody may come to harm. */
    DANGER,
    /** The couple is in a crisis, and their counselor cannot be reached. */
    UNREACHABLE,
    /** The law asks for it. */
    LEGAL_DUTY
}
