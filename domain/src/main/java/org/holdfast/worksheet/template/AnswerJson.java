package org.holdfast.worksheet.template;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The JSON of answers with parts: objects, arrays and texts, nothing else, and never deep. */
final class AnswerJson {

    private static final int DEEPEST = 4;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private AnswerJson() {}

    /** @throws org.holdfast.shared.Refused if the text is not one well-formed value, or is nested too deep */
    static JsonValue parse(String text) {
        try (JsonReader json = READERS.createReader(new StringReader(text))) {
            checkDepth(text);
            return json.readValue();
        } catch (JsonException | NumberFormatException notJson) {
            // The latter for an exponent of ten digits
            throw Checks.unreadable();
        }
    }

    static JsonValue of(String text) {
        return Json.createValue(text);
    }

    static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw Checks.unreadable();
    }

    static Map<String, JsonValue> object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw Checks.unreadable();
    }

    static Stream<JsonValue> array(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream();
        }
        throw Checks.unreadable();
    }

    /** An object with these keys, without those that have no value. */
    static JsonValue object(Collection<String> keys, Function<String, Optional<JsonValue>> value) {
        JsonObjectBuilder object = BUILDERS.createObjectBuilder();
        keys.forEach(key -> value.apply(key).ifPresent(one -> object.add(key, one)));
        return object.build();
    }

    static JsonValue array(Stream<JsonValue> values) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    private static void checkDepth(String text) {
        int depth = 0;
        try (JsonParser events = PARSERS.createParser(new StringReader(text))) {
            while (events.hasNext()) {
                switch (events.next()) {
                    case START_ARRAY, START_OBJECT -> depth++;
                    case END_ARRAY, END_OBJECT -> depth--;
                    case KEY_NAME, VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
                }
                if (depth > DEEPEST) {
                    throw Checks.unreadable();
                }
            }
        }
    }
}
