package org.holdfast.worksheet.history;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.shared.Sensitive;

/** Several texts in one that can be sealed: by item, and within each by name. */
public final class Texts {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private Texts() {}

    /** No texts are no text. */
    public static Sensitive write(Map<String, Map<String, String>> texts) {
        if (texts.isEmpty()) {
            return Sensitive.NONE;
        }
        JsonObjectBuilder all = BUILDERS.createObjectBuilder();
        texts.forEach((item, parts) -> {
            JsonObjectBuilder one = BUILDERS.createObjectBuilder();
            parts.forEach(one::add);
            all.add(item, one);
        });
        return new Sensitive(all.build().toString());
    }

    public static Map<String, Map<String, String>> read(Sensitive text) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        if (!text.isBlank()) {
            try (JsonReader json = READERS.createReader(new StringReader(text.words()))) {
                json.readObject().forEach((item, parts) -> texts.put(item, parts(parts.asJsonObject())));
            }
        }
        return texts;
    }

    private static Map<String, String> parts(JsonObject object) {
        Map<String, String> parts = new LinkedHashMap<>();
        object.forEach((name, value) -> parts.put(name, text(value)));
        return parts;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
