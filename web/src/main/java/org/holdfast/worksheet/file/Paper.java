package org.holdfast.worksheet.file;

/** What people print on. */
enum Paper {
    A4,
    LETTER
}
