package org.holdfast.stack.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.Item;

/** What made-up people write: for each text item a few variants, in English and Spanish. */
final class Diary {

    private final Map<String, Map<String, Map<String, List<String>>>> words;

    private Diary(Map<String, Map<String, Map<String, List<String>>>> words) {
        this.words = words;
    }

    static Diary shipped() {
        try (InputStream in =
                Objects.requireNonNull(Diary.class.getResourceAsStream("/demo/words.json"), "demo/words.json")) {
            return new Diary(JsonMapper.builder().build().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer to the item, always the same for the same variant. */
    Sensitive answer(String worksheet, Item item, Locale locale, int variant) {
        return switch (item.kind()) {
            case SCALE ->
                new Sensitive(String.valueOf(
                        3 + Math.floorMod(variant * 5 + item.key().length(), 6)));
            case SINGLE_CHOICE ->
                new Sensitive(item.choices()
                        .get(Math.floorMod(variant, item.choices().size()))
                        .key());
            case SHORT_TEXT, LONG_TEXT -> new Sensitive(text(worksheet, item.key(), locale, variant));
            default -> Sensitive.NONE;
        };
    }

    /** Something a counselor writes, in English. */
    Sensitive counselor(String occasion, int variant) {
        return new Sensitive(text("counselor", occasion, Locale.ENGLISH, variant));
    }

    private String text(String worksheet, String item, Locale locale, int variant) {
        List<String> variants = words.getOrDefault(worksheet, Map.of())
                .getOrDefault(item, Map.of())
                .getOrDefault(locale.getLanguage(), List.of());
        if (variants.isEmpty()) {
            throw new IllegalStateException(
                    "demo/words.json has nothing in '" + locale.getLanguage() + "' for " + worksheet + "/" + item);
        }
        return variants.get(Math.floorMod(variant, variants.size()));
    }
}
