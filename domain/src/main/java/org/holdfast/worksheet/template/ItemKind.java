package org.holdfast.worksheet.template;

/** The names of the forms, as files and pickers say them. */
public enum ItemKind {
    SHORT_TEXT,
    LONG_TEXT,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SCALE,
    LIKERT,
    MATRIX,
    DATE,
    NUMBER,
    RANKING,
    EMOTIONS,
    I_STATEMENT,
    COMMITMENT,
    GROUP,
    INFORMATION
}
