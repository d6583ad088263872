package org.holdfast.worksheet.template;

/** How an item is answered. */
public enum ItemKind {
    /** One line of text. */
    SHORT_TEXT,
    /** As many lines as wanted. */
    LONG_TEXT,
    /** One of the choices; the answer is the choice's key. */
    SINGLE_CHOICE,
    /** A whole number from 0 to 10; the answer is the number in digits. */
    SCALE,
    /** Nothing to answer: words to read. */
    INFORMATION
}
