package org.holdfast.worksheet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.history.Texts;
import org.holdfast.worksheet.sheet.AnswerNote;

/** What the counselor wrote to a client under single answers. */
public record AnswerNotes(Map<String, AnswerNote> byItem) {

    private static final String WORDS = "words";
    private static final String AT = "at";

    public AnswerNotes {
        byItem = Map.copyOf(byItem);
    }

    static AnswerNotes read(Sensitive text) {
        Map<String, AnswerNote> notes = new LinkedHashMap<>();
        Texts.read(text)
                .forEach((item, parts) -> notes.put(
                        item,
                        new AnswerNote(
                                new Sensitive(parts.getOrDefault(WORDS, "")),
                                Instant.parse(parts.getOrDefault(AT, "")))));
        return new AnswerNotes(notes);
    }

    Sensitive text() {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        byItem.forEach((item, note) -> texts.put(
                item, Map.of(WORDS, note.words().words(), AT, note.at().toString())));
        return Texts.write(texts);
    }

    AnswerNotes with(String itemKey, Sensitive words, Instant now) {
        Map<String, AnswerNote> notes = new LinkedHashMap<>(byItem);
        if (words.isBlank()) {
            notes.remove(itemKey);
        } else {
            notes.put(itemKey, new AnswerNote(words, now));
        }
        return new AnswerNotes(notes);
    }

    /** No words where there is none. */
    Sensitive about(String itemKey) {
        return Optional.ofNullable(byItem.get(itemKey)).map(AnswerNote::words).orElse(Sensitive.NONE);
    }
}
