package org.holdfast.library;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.holdfast.shared.Words;

/** The fields of one object in a library file, read strictly: each of the right kind, and none left over. */
final class Fields {

    private final String file;
    private final String place;
    private final JsonObject object;
    private final SortedSet<String> unread;

    private Fields(String file, String place, JsonObject object) {
        this.file = file;
        this.place = place;
        this.object = object;
        this.unread = new TreeSet<>(object.keySet());
    }

    static <T> T readWhole(String file, JsonObject object, Function<Fields, T> reader) {
        return new Fields(file, "", object).readWhole(reader);
    }

    /** The file's name without its folder. */
    String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    String text(String field) {
        if (!(value(field) instanceof JsonString string) || string.getString().isBlank()) {
            throw broken(field, "a text is expected here.");
        }
        return string.getString();
    }

    boolean has(String field) {
        return object.containsKey(field);
    }

    Optional<String> optionalText(String field) {
        return object.containsKey(field) ? Optional.of(text(field)) : Optional.empty();
    }

    Words words(String field) {
        return object(field, both -> new Words(both.text("en"), both.text("es")));
    }

    /** Empty words where the field is left out. */
    Words optionalWords(String field) {
        return has(field) ? words(field) : new Words("", "");
    }

    /** One object, read whole. */
    <T> T object(String field, Function<Fields, T> reader) {
        return readWhole(field, value(field), reader);
    }

    int number(String field, int least, int most) {
        if (value(field) instanceof JsonNumber number && number.isIntegral()) {
            long whole = number.longValue();
            if (whole >= least && whole <= most) {
                return (int) whole;
            }
        }
        throw broken(field, "a whole number from " + least + " to " + most + " is expected here.");
    }

    boolean flag(String field) {
        return switch (value(field).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw broken(field, "true or false is expected here.");
        };
    }

    <E extends Enum<E>> E oneOf(Class<E> names, String field) {
        return constant(names, field, text(field));
    }

    /** At least one, each of them once. */
    <E extends Enum<E>> Set<E> someOf(Class<E> names, String field) {
        Set<E> some = EnumSet.noneOf(names);
        for (JsonValue each : array(field)) {
            String name = each instanceof JsonString string ? string.getString() : each.toString();
            if (!some.add(constant(names, field, name))) {
                throw broken(field, name + " is named twice.");
            }
        }
        return some;
    }

    /** At least one object, each read whole. */
    <T> List<T> list(String field, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        for (JsonValue each : array(field)) {
            all.add(readWhole(field + "[" + all.size() + "]", each, reader));
        }
        return all;
    }

    /** At least one text. */
    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        for (JsonValue each : array(field)) {
            if (!(each instanceof JsonString string) || string.getString().isBlank()) {
                throw broken(field + "[" + all.size() + "]", "a text is expected here.");
            }
            all.add(string.getString());
        }
        return all;
    }

    <T> List<T> optionalList(String field, Function<Fields, T> reader) {
        return object.containsKey(field) ? list(field, reader) : List.of();
    }

    BrokenLibrary broken(String field, String what) {
        return new BrokenLibrary(file, at(field), what);
    }

    private <T> T readWhole(String field, JsonValue value, Function<Fields, T> reader) {
        if (!(value instanceof JsonObject inner)) {
            throw broken(field, "an object in braces is expected here.");
        }
        return new Fields(file, at(field), inner).readWhole(reader);
    }

    private <T> T readWhole(Function<Fields, T> reader) {
        T read;
        try {
            read = reader.apply(this);
        } catch (IllegalArgumentException e) {
            // What the template itself refuses gets the file and the field added.
            throw new BrokenLibrary(file, place, e.getMessage() + ".", e);
        }
        if (!unread.isEmpty()) {
            throw broken(unread.first(), "this field is not known here.");
        }
        return read;
    }

    private <E extends Enum<E>> E constant(Class<E> names, String field, String name) {
        E[] all = names.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> broken(field, "'" + name + "' is not one of " + Arrays.toString(all) + "."));
    }

    private List<JsonValue> array(String field) {
        if (value(field).getValueType() != JsonValue.ValueType.ARRAY
                || object.getJsonArray(field).isEmpty()) {
            throw broken(field, "a list with at least one entry is expected here.");
        }
        return object.getJsonArray(field);
    }

    private JsonValue value(String field) {
        unread.remove(field);
        JsonValue value = object.get(field);
        if (value == null) {
            throw broken(field, "it is missing.");
        }
        return value;
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}
