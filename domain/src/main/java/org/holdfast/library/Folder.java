package org.holdfast.library;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One folder of the library.
 *
 * <p>The files of a jar cannot be listed portably, so an index names them; its order is the order people see.
 */
final class Folder {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final Shelf shelf;
    private final String name;

    Folder(Shelf shelf, String name) {
        this.shelf = shelf;
        this.name = name;
    }

    /** Every file of the index, read whole: a field the reader did not ask for is an error. */
    <T> List<T> readAll(Function<Fields, T> reader) {
        Set<String> seen = new HashSet<>();
        return text("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(file -> {
                    if (!seen.add(file)) {
                        throw new BrokenLibrary(path("index.txt"), "", "it lists " + file + " twice.");
                    }
                    return Fields.readWhole(path(file), parse(file), reader);
                })
                .toList();
    }

    private JsonObject parse(String file) {
        try (JsonReader json = READERS.createReader(new StringReader(text(file)))) {
            return json.readObject();
        } catch (JsonException | NumberFormatException e) {
            // The latter for an exponent of ten digits
            throw new BrokenLibrary(path(file), "", "it is not one well-formed JSON object. " + e.getMessage(), e);
        }
    }

    private String text(String file) {
        return shelf.text(path(file)).orElseThrow(() -> new BrokenLibrary(path(file), "", "it is missing."));
    }

    private String path(String file) {
        return name + "/" + file;
    }
}
