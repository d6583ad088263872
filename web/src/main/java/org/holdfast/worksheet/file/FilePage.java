package org.holdfast.worksheet.file;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.worksheet.ui.reading.Told;

/**
 * A worksheet with answers in words, before it takes the shape of any file.
 *
 * @param about a few sentences on whose answers these are
 */
record FilePage(Locale locale, String title, List<String> about, List<Part> parts) {

    /** A section, or what was opened of the partner's. */
    record Part(String title, List<Line> lines) {}

    /**
     * One question.
     *
     * @param who whoever wrote the answer
     * @param answer empty when there is none
     * @param readers who reads it
     * @param at when it was saved or sent, in the practice's zone
     */
    record Line(String question, String who, Optional<Told> answer, String readers, Optional<LocalDateTime> at) {}
}
