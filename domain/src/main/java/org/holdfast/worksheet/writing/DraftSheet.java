package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.ItemKind;

/**
 * A worksheet while it is written: as a file of the library has it, and allowed to be unfinished.
 *
 * <p>It never changes; each change makes a new one, so that to undo is to go back to an earlier one. Places in it are JSON
 * pointers (RFC 6901), such as {@code /sections/0/items/2}.
 */
public final class DraftSheet {

    static final String SECTIONS = "/sections";
    private static final String ENGLISH = "en";
    private static final String SPANISH = "es";

    private final JsonObject root;

    DraftSheet(JsonObject root) {
        this.root = root;
    }

    /** A worksheet with nothing in it but one section to begin with. */
    public static DraftSheet blank(Words evidence) {
        return new DraftSheet(Blanks.sheet(evidence));
    }

    /** A draft as it was kept, or a worksheet's file to go on from; key and version stay behind. */
    public static DraftSheet read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new DraftSheet(Json.createObjectBuilder(reader.readObject())
                    .remove("key")
                    .remove("version")
                    .build());
        }
    }

    public String json() {
        return root.toString();
    }

    JsonObject root() {
        return root;
    }

    // --- what stands where ---

    /** The words at a place; empty ones where there are none. */
    public Words words(String at) {
        return value(at)
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(both -> new Words(both.getString(ENGLISH, ""), both.getString(SPANISH, "")))
                .orElse(new Words("", ""));
    }

    public Optional<String> text(String at) {
        return value(at)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .map(JsonString::getString);
    }

    public Optional<Integer> number(String at) {
        return value(at)
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .map(JsonNumber::intValue);
    }

    public boolean flag(String at) {
        return value(at).filter(JsonValue.TRUE::equals).isPresent();
    }

    public List<String> names(String at) {
        return array(at).stream()
                .filter(JsonString.class::isInstance)
                .map(each -> ((JsonString) each).getString())
                .toList();
    }

    public boolean has(String at) {
        return value(at).isPresent();
    }

    /** The places of a list's entries. */
    public List<String> entries(String at) {
        List<String> places = new ArrayList<>();
        for (int index = 0; index < array(at).size(); index++) {
            places.add(at + "/" + index);
        }
        return places;
    }

    public List<String> sections() {
        return entries(SECTIONS);
    }

    /** The places of all items, in order; what a group repeats is within the group. */
    public List<String> items() {
        return sections().stream()
                .flatMap(section -> entries(section + "/items").stream())
                .toList();
    }

    public String key(String item) {
        return text(item + "/key").orElse("");
    }

    public ItemKind kind(String item) {
        return text(item + "/kind").map(ItemKind::valueOf).orElse(ItemKind.INFORMATION);
    }

    /** Where the item with this key stands, within a group too. */
    public Optional<String> place(String key) {
        return everyItem().stream().filter(at -> key(at).equals(key)).findFirst();
    }

    List<String> everyItem() {
        List<String> all = new ArrayList<>();
        for (String item : items()) {
            all.add(item);
            all.addAll(entries(item + "/items"));
        }
        return all;
    }

    // --- changes ---

    public DraftSheet with(String at, Words words) {
        return with(at, Blanks.words(words));
    }

    public DraftSheet with(String at, String text) {
        return with(at, Json.createValue(text));
    }

    public DraftSheet with(String at, int number) {
        return with(at, Json.createValue(number));
    }

    public DraftSheet with(String at, boolean flag) {
        return with(at, flag ? JsonValue.TRUE : JsonValue.FALSE);
    }

    public DraftSheet with(String at, Collection<String> names) {
        return with(at, Json.createArrayBuilder(names).build());
    }

    /** Takes out whatever stands there. */
    public DraftSheet without(String at) {
        return has(at) ? new DraftSheet(pointer(at).remove(root)) : this;
    }

    DraftSheet with(String at, JsonValue value) {
        // Pointer's add puts a member in, or in place of the one that is there
        return new DraftSheet(
                isEntry(at) ? pointer(at).replace(root, value) : pointer(at).add(root, value));
    }

    /** Adds to the end of a list. */
    DraftSheet append(String list, JsonValue value) {
        JsonArrayBuilder longer = Json.createArrayBuilder(array(list));
        return with(list, longer.add(value).build());
    }

    /** Puts into a list before the entry that stands there. */
    DraftSheet insert(String list, int index, JsonValue value) {
        List<JsonValue> entries = new ArrayList<>(array(list));
        entries.add(Math.min(index, entries.size()), value);
        return with(list, Json.createArrayBuilder(entries).build());
    }

    Optional<JsonValue> value(String at) {
        Optional<JsonValue> found = Optional.of(root);
        for (String step : at.substring(Math.min(1, at.length())).split("/", -1)) {
            found = at.isEmpty() ? found : found.flatMap(parent -> step(parent, step));
        }
        return found;
    }

    /** A pointer of the JSON library's would take a gap on the way for a mistake. */
    private static Optional<JsonValue> step(JsonValue parent, String step) {
        if (parent instanceof JsonArray list) {
            int index = Integer.parseInt(step);
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
        return parent instanceof JsonObject object ? Optional.ofNullable(object.get(step)) : Optional.empty();
    }

    private JsonArray array(String at) {
        return value(at)
                .filter(JsonArray.class::isInstance)
                .map(JsonValue::asJsonArray)
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    private boolean isEntry(String at) {
        int slash = at.lastIndexOf('/');
        return value(at.substring(0, slash)).filter(JsonArray.class::isInstance).isPresent();
    }

    private static JsonPointer pointer(String at) {
        return Json.createPointer(at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftSheet draft && draft.root.equals(root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return "a draft of " + items().size() + " items";
    }
}
