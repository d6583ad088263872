package org.holdfast.statement;

/** What one piece of an “I” statement is there to say. */
public enum Part {
    FEELING,
    EVENT,
    IMPACT,
    REQUEST,
    /** All of it in one text. */
    WHOLE
}
