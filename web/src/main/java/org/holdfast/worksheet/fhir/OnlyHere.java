package org.holdfast.worksheet.fhir;

/** What a Questionnaire has no word for; the file says it in extensions of our own, which other systems pass over. */
public enum OnlyHere {
    /** Who will see an answer. */
    READERS,
    /** Who fills it in, when in the work, what it serves and how long it takes. */
    USE,
    /** That choices are put in an order. */
    RANKING,
    /** Which feelings lie close together. */
    FAMILIES,
    /** How answers are added up. */
    SCORES
}
