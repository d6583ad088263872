package org.holdfast.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils sound JSON, in its text and in its structure; the same for the same seed. */
public final class Mutations {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0000",
            "\\uD83D",
            "\uD83D",
            "\u202E",
            "\0",
            "\n",
            "é",
            "null",
            "true",
            "NaN",
            "Infinity",
            "-",
            "0",
            "01",
            "1e999999999",
            "1e9999999999",
            "-1e-999999999",
            "1.5",
            "9".repeat(400),
            "{\"a\":".repeat(30),
            "[".repeat(300),
            "\"__proto__\":{},",
            "\"key\":\"a\",",
            "<script>",
            "../../x",
            "{0}",
            "//",
            "/*",
            "\"item\":[],",
            "\"extension\":[{}],");

    private static final List<JsonValue> VALUES = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.FALSE,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createValue(0),
            Json.createValue(-1),
            Json.createValue(1.5),
            Json.createValue(Integer.MAX_VALUE),
            Json.createValue(Long.MIN_VALUE),
            Json.createValue(new BigDecimal("1e99")),
            Json.createValue(""),
            Json.createValue(" "),
            Json.createValue("a"),
            Json.createValue("true"),
            Json.createValue("1e999999999"),
            Json.createValue("9".repeat(5_000)),
            Json.createValue("x".repeat(3_000)),
            Json.createValue("a.b.c"),
            Json.createValue("GROUP"),
            Json.createValue("group"),
            Json.createValue("\u202E\uFEFF\uFFFF"),
            Json.createValue("2026-02-30"));

    private static final int MOST_CHANGES = 4;

    private final Random random;
    private final List<JsonValue> corpus;
    private final List<JsonValue> parts = new ArrayList<>();

    /** @param sound JSON to spoil */
    public Mutations(long seed, List<String> sound) {
        this.random = new Random(seed);
        this.corpus = sound.stream().map(Mutations::parse).toList();
        this.corpus.forEach(this::collect);
    }

    /** One input; now and then a sound one. */
    public String next() {
        JsonValue value = one(corpus);
        int changes = random.nextInt(MOST_CHANGES + 1);
        boolean text = random.nextInt(3) == 0;
        if (!text) {
            for (int change = 0; change < changes; change++) {
                int[] until = {random.nextInt(count(value))};
                value = changed(value, until);
            }
            return value.toString();
        }
        return spoiled(value.toString(), changes);
    }

    /** A text with some of it changed; now and then as it is. */
    public String spoiled(String text) {
        return spoiled(text, random.nextInt(MOST_CHANGES + 1));
    }

    private String spoiled(String text, int changes) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int change = 0; change < changes; change++) {
            spoil(spoiled);
        }
        return spoiled.toString();
    }

    public <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void spoil(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 200 : 4));
        switch (random.nextInt(6)) {
            case 0 -> text.insert(at, one(PIECES));
            case 1 -> text.delete(at, until);
            case 2 -> text.setLength(at);
            case 3 -> text.replace(at, until, one(PIECES));
            case 4 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, until));
            default -> {
                if (at < text.length()) {
                    text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(16)));
                }
            }
        }
    }

    /** The value with the part at this place changed, counted from the outside in. */
    private JsonValue changed(JsonValue value, int[] until) {
        if (until[0]-- == 0) {
            return instead(value);
        }
        return switch (value) {
            case JsonObject object -> {
                JsonObjectBuilder built = Json.createObjectBuilder();
                for (Map.Entry<String, JsonValue> one : object.entrySet()) {
                    built.add(one.getKey(), until[0] < 0 ? one.getValue() : changed(one.getValue(), until));
                }
                yield built.build();
            }
            case JsonArray array -> {
                JsonArrayBuilder built = Json.createArrayBuilder();
                array.forEach(one -> built.add(until[0] < 0 ? one : changed(one, until)));
                yield built.build();
            }
            default -> value;
        };
    }

    private JsonValue instead(JsonValue value) {
        return switch (value) {
            case JsonObject object when random.nextBoolean() -> object(object);
            case JsonArray array when random.nextBoolean() -> array(array);
            default ->
                switch (random.nextInt(8)) {
                    case 0 -> one(VALUES);
                    case 1 -> nested(value);
                    case 2 -> Json.createArrayBuilder().add(value).build();
                    default -> one(parts);
                };
        };
    }

    private JsonValue object(JsonObject object) {
        JsonObjectBuilder built = Json.createObjectBuilder(object);
        List<String> names = new ArrayList<>(object.keySet());
        if (names.isEmpty() || random.nextInt(4) == 0) {
            String name = random.nextBoolean() ? "__proto__" : "extension";
            return built.add(name, one(parts)).build();
        }
        String name = one(names);
        switch (random.nextInt(3)) {
            case 0 -> built.remove(name);
            case 1 -> built.add(name, one(parts));
            default -> built.remove(name).add("_" + name, object.get(name));
        }
        return built.build();
    }

    private JsonValue array(JsonArray array) {
        JsonArrayBuilder built = Json.createArrayBuilder(array);
        if (array.isEmpty()) {
            return built.add(one(parts)).build();
        }
        int at = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> built.remove(at);
            case 1 -> built.add(array.get(at));
            case 2 -> {
                int times = random.nextInt(random.nextInt(50) == 0 ? 500 : 40);
                for (int time = 0; time < times; time++) {
                    built.add(array.get(at));
                }
            }
            default -> built.set(at, one(parts));
        }
        return built.build();
    }

    private JsonValue nested(JsonValue value) {
        JsonValue nested = value;
        int depth = random.nextInt(random.nextInt(20) == 0 ? 300 : 12);
        String name = random.nextBoolean() ? "item" : "items";
        for (int level = 0; level < depth; level++) {
            nested = random.nextBoolean()
                    ? Json.createArrayBuilder().add(nested).build()
                    : Json.createObjectBuilder().add(name, nested).build();
        }
        return nested;
    }

    private static int count(JsonValue value) {
        return 1
                + switch (value) {
                    case JsonObject object ->
                        object.values().stream().mapToInt(Mutations::count).sum();
                    case JsonArray array ->
                        array.stream().mapToInt(Mutations::count).sum();
                    default -> 0;
                };
    }

    private void collect(JsonValue value) {
        parts.add(value);
        switch (value) {
            case JsonObject object -> object.values().forEach(this::collect);
            case JsonArray array -> array.forEach(this::collect);
            default -> {}
        }
    }

    private static JsonValue parse(String sound) {
        try (JsonReader json = Json.createReader(new StringReader(sound))) {
            return json.readValue();
        }
    }
}
