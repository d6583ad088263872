package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * Lets a text that is there in one language stand for the other too, leaves out what may be left out, and takes limits as
 * they are meant: no more can be chosen than there is, and what has to be answered has an entry.
 */
final class Filling {

    static final Set<String> OPTIONAL = Set.of("help", "intro", "low", "high", "unit");
    private static final String MOST = "/atMost";
    private static final Set<String> LANGUAGES = Set.of("en", "es");

    private Filling() {}

    static DraftSheet both(DraftSheet draft) {
        DraftSheet full = draft;
        for (String item : draft.everyItem()) {
            full = limits(full, item);
        }
        return new DraftSheet(object(full.root()));
    }

    private static DraftSheet limits(DraftSheet draft, String item) {
        int choices = draft.entries(item + "/choices").size();
        return switch (draft.kind(item)) {
            case MULTIPLE_CHOICE ->
                draft.number(item + MOST).filter(most -> most > choices).isPresent()
                        ? draft.without(item + MOST)
                        : draft;
            case GROUP ->
                draft.flag(item + "/required")
                                && draft.number(item + "/atLeast").orElse(0) == 0
                        ? draft.with(item + "/atLeast", 1)
                        : draft;
            default -> draft;
        };
    }

    /** How many texts are there in one language only. */
    static long missing(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY ->
                value.asJsonArray().stream().mapToLong(Filling::missing).sum();
            case OBJECT -> {
                JsonObject object = value.asJsonObject();
                if (isWords(object)) {
                    yield isBlank(object, "en") != isBlank(object, "es") ? 1 : 0;
                }
                yield object.values().stream().mapToLong(Filling::missing).sum();
            }
            default -> 0;
        };
    }

    private static JsonObject object(JsonObject object) {
        JsonObjectBuilder full = Json.createObjectBuilder();
        object.forEach((field, value) -> {
            boolean empty = value instanceof JsonObject some && isEmpty(some) && OPTIONAL.contains(field);
            if (!empty) {
                full.add(field, value(value));
            }
        });
        return full.build();
    }

    private static JsonValue value(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> {
                JsonArrayBuilder all = Json.createArrayBuilder();
                value.asJsonArray().forEach(each -> all.add(value(each)));
                yield all.build();
            }
            case OBJECT -> isWords(value.asJsonObject()) ? words(value.asJsonObject()) : object(value.asJsonObject());
            default -> value;
        };
    }

    private static JsonObject words(JsonObject both) {
        String english = both.getString("en");
        String spanish = both.getString("es");
        return Json.createObjectBuilder()
                .add("en", english.isBlank() ? spanish : english)
                .add("es", spanish.isBlank() ? english : spanish)
                .build();
    }

    static boolean isEmpty(JsonObject object) {
        return isWords(object) && isBlank(object, "en") && isBlank(object, "es");
    }

    private static boolean isWords(JsonObject object) {
        return object.keySet().equals(LANGUAGES) && object.values().stream().allMatch(JsonString.class::isInstance);
    }

    private static boolean isBlank(JsonObject words, String language) {
        return words.getString(language).isBlank();
    }
}
