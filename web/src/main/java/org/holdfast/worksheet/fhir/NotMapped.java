package org.holdfast.worksheet.fhir;

import java.util.Locale;

/**
 * One thing that a Questionnaire says and the worksheet made from it does not, or that the worksheet needed and the
 * Questionnaire did not say.
 *
 * @param linkId which item, as the file names it; empty for the whole file
 * @param text how that item begins, so that a person finds it
 * @param detail what of it, in the file's own word: a language, an address, a number; may be empty
 */
public record NotMapped(String linkId, String text, Why why, String detail) {

    /** What happened to it. */
    public enum Why {
        /** The file is in one language: the same words stand for both. */
        SPANISH,
        ENGLISH,
        /** Words in a language that worksheets do not have. */
        LANGUAGE,
        /** It says nothing, so its name in the file stands there. */
        NO_TEXT,
        /** Shortened. */
        LONG,
        PURPOSE,
        MINUTES,
        ELEMENTS,
        READERS,
        /** A kind of answer that a worksheet cannot take: left out. */
        LEFT_OUT,
        /** A kind of answer that a worksheet lacks: asked in another way. */
        OTHER_WAY,
        HIDDEN,
        /** It may not be understood by halves, by its own word: left out. */
        MODIFIER,
        /** Nobody resolves lists of answers that lie elsewhere. */
        VALUE_SET,
        FEW_CHOICES,
        MANY,
        POINTS,
        OWN_WORDS,
        CODES,
        ONCE,
        TIMES,
        LIMITS,
        WHOLE,
        UNIT,
        LENGTH,
        PATTERN,
        COMPUTED,
        LOOK,
        /** Groups within groups stand one after the other. */
        NESTED,
        EMPTY,
        SPLIT,
        /** Always asked. */
        CONDITION,
        REQUIRED,
        FEELINGS,
        SCORE,
        EXTENSION,
        FIELD,
        /** More of this than is worth listing. */
        MORE
    }

    /** The key of the sentence that says it to a person; its slot takes the detail. */
    public String message() {
        return "library.fhir.not." + why.name().toLowerCase(Locale.ROOT);
    }
}
