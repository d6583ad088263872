package org.holdfast.worksheet.fhir;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.jspecify.annotations.Nullable;

/** Reads texts in the two languages that worksheets have; where a file has one of them, it stands for both. */
final class Spoken {

    static final int NAME = 120;
    static final int TEXT = 2_000;

    private static final String ENGLISH = "en";
    private static final String SPANISH = "es";

    private final String language;
    private final Notes notes;

    /** @param language which the file says it is in */
    Spoken(@Nullable String language, Notes notes) {
        this.language = language == null ? ENGLISH : primary(language);
        this.notes = notes;
    }

    /** Empty where nothing is said. */
    Words of(QuestionnaireItemComponent at, PrimitiveType<String> text, int most) {
        return of(text, most, (why, detail) -> notes.at(at, why, detail));
    }

    /** The same for a text of the whole file. */
    Words of(PrimitiveType<String> text, int most) {
        return of(text, most, notes::whole);
    }

    /** What is said, or else this name; a worksheet has no items and choices without words. */
    Words orElse(QuestionnaireItemComponent at, PrimitiveType<String> text, int most, String name) {
        Words words = of(at, text, most);
        if (!isNothing(words)) {
            return words;
        }
        notes.at(at, Why.NO_TEXT, name);
        String shown = name.isBlank() ? "?" : Notes.shortened(name, most);
        return new Words(shown, shown);
    }

    static boolean isNothing(Words words) {
        return words.english().isBlank();
    }

    private Words of(PrimitiveType<String> text, int most, BiConsumer<Why, String> note) {
        Map<String, String> said = new HashMap<>();
        say(said, language, text.getValue());
        for (Extension extension : text.getExtension()) {
            if (Extensions.TRANSLATION.equals(extension.getUrl())) {
                translation(said, extension, note);
            } else {
                note.accept(Why.EXTENSION, String.valueOf(extension.getUrl()));
            }
        }
        if (said.isEmpty()) {
            return new Words("", "");
        }
        String any = said.getOrDefault(language, said.values().iterator().next());
        if (!said.containsKey(ENGLISH)) {
            note.accept(Why.ENGLISH, "");
        }
        String english = said.getOrDefault(ENGLISH, any);
        if (!said.containsKey(SPANISH)) {
            note.accept(Why.SPANISH, "");
        }
        String spanish = said.getOrDefault(SPANISH, english);
        if (english.length() > most || spanish.length() > most) {
            note.accept(Why.LONG, String.valueOf(most));
        }
        return new Words(Notes.shortened(english, most), Notes.shortened(spanish, most));
    }

    private static void translation(Map<String, String> said, Extension extension, BiConsumer<Why, String> note) {
        String tag = Extensions.text(extension, "lang");
        String language = primary(tag);
        if (language.equals(ENGLISH) || language.equals(SPANISH)) {
            say(said, language, Extensions.text(extension, "content"));
        } else {
            note.accept(Why.LANGUAGE, tag);
        }
    }

    private static void say(Map<String, String> said, String language, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.putIfAbsent(language, text);
        }
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
