package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Visibility;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.ItemKind;

/** Changes to what a draft is made of: sections, items and their choices, added, moved, doubled and taken out. */
public final class Shaping {

    private static final String ITEMS = "/items";
    private static final String CHOICES = "/choices";
    private static final String ROWS = "/rows";
    private static final String VISIBILITY = "/visibility";

    private Shaping() {}

    public static DraftSheet addSection(DraftSheet draft) {
        return draft.append(DraftSheet.SECTIONS, Blanks.section());
    }

    /** Adds an item to a section, or to what a group repeats. */
    public static DraftSheet addItem(DraftSheet draft, String place, ItemKind kind) {
        Visibility visibility = isJoint(draft)
                ? Visibility.BOTH_NOW
                : draft.text(place + VISIBILITY).map(Visibility::valueOf).orElse(Visibility.ME_AND_COUNSELOR);
        return draft.append(place + ITEMS, freshInner(draft, Blanks.item(freshKey(draft, "q"), kind, visibility)));
    }

    /** Puts the same item once more behind it, under keys of its own. */
    public static DraftSheet copyItem(DraftSheet draft, String item) {
        JsonObject twin = object(draft, item);
        JsonObject named =
                Json.createObjectBuilder(twin).add("key", freshKey(draft, "q")).build();
        return draft.insert(list(item), index(item) + 1, freshInner(draft, named));
    }

    /** Makes it an item of another kind; what both kinds have stays, the choices among it. */
    public static DraftSheet as(DraftSheet draft, String item, ItemKind kind) {
        JsonObject before = object(draft, item);
        JsonObjectBuilder after = Json.createObjectBuilder();
        before.forEach((field, value) -> {
            if (Blanks.SHARED.contains(field)) {
                after.add(field, value);
            }
        });
        after.add("kind", kind.name());
        JsonObject own = Blanks.own(
                kind, Visibility.valueOf(draft.text(item + VISIBILITY).orElseThrow()));
        own.forEach((field, value) -> after.add(field, kept(before, field, value, kind)));
        JsonObject changed = freshInner(draft, after.build());
        DraftSheet now = draft.with(item, (JsonValue) changed);
        return kind == ItemKind.INFORMATION ? now.with(item + "/required", false) : now;
    }

    private static JsonValue kept(JsonObject before, String field, JsonValue blank, ItemKind kind) {
        JsonValue old = before.get(field);
        if (old == null || !field.equals("choices")) {
            return blank;
        }
        boolean scored = kind == ItemKind.LIKERT;
        JsonArray choices = old.asJsonArray();
        var all = Json.createArrayBuilder();
        for (int index = 0; index < choices.size(); index++) {
            JsonObjectBuilder choice =
                    Json.createObjectBuilder(choices.getJsonObject(index)).remove("score");
            all.add(scored ? choice.add("score", index) : choice);
        }
        return all.build();
    }

    /** Who reads the answer; all that a group repeats is as private as the group. */
    public static DraftSheet readBy(DraftSheet draft, String item, Visibility wanted) {
        Visibility visibility = isJoint(draft) ? Visibility.BOTH_NOW : wanted;
        DraftSheet changed = draft.with(item + VISIBILITY, visibility.name());
        for (String inner : draft.entries(item + ITEMS)) {
            changed = changed.with(inner + VISIBILITY, visibility.name());
        }
        return changed;
    }

    /** Who fills it in; both on one sheet read all of it, and otherwise everything begins as private as can be. */
    public static DraftSheet filledInBy(DraftSheet draft, Audience audience) {
        boolean was = isJoint(draft);
        DraftSheet changed = draft.with("/audience", audience.name());
        boolean is = audience == Audience.JOINT;
        if (was == is) {
            return changed;
        }
        for (String item : draft.items()) {
            changed = readBy(changed, item, is ? Visibility.BOTH_NOW : Visibility.ME_AND_COUNSELOR);
        }
        return changed;
    }

    /** Adds a choice to an item, with points where the others have some. */
    public static DraftSheet addChoice(DraftSheet draft, String item) {
        List<String> choices = draft.entries(item + CHOICES);
        Optional<Integer> points = choices.isEmpty() ? Optional.empty() : draft.number(choices.getLast() + "/score");
        boolean scored = points.isPresent() || draft.kind(item) == ItemKind.LIKERT;
        String key = freshAmong(draft, choices, "c");
        return draft.append(item + CHOICES, scored ? Blanks.scored(key, points.orElse(-1) + 1) : Blanks.labelled(key));
    }

    /** Adds a row to a table. */
    public static DraftSheet addRow(DraftSheet draft, String item) {
        return draft.append(item + ROWS, Blanks.labelled(freshAmong(draft, draft.entries(item + ROWS), "r")));
    }

    /** Moves an entry of a list up (-1) or down (1); an item goes on into the next section. */
    public static DraftSheet move(DraftSheet draft, String at, int by) {
        String list = list(at);
        int to = index(at) + by;
        int size = draft.entries(list).size();
        JsonValue moved = draft.value(at).orElseThrow();
        if (to >= 0 && to < size) {
            return draft.without(at).insert(list, to, moved);
        }
        String section = list.endsWith(ITEMS) ? list.substring(0, list.length() - ITEMS.length()) : "";
        int next = draft.sections().indexOf(section) + by;
        if (!draft.sections().contains(section)
                || next < 0
                || next >= draft.sections().size()) {
            return draft;
        }
        String target = draft.sections().get(next) + ITEMS;
        int where = by < 0 ? draft.entries(target).size() : 0;
        return draft.without(at).insert(target, where, moved);
    }

    /** Puts an item where another stands, and the other behind it. */
    public static DraftSheet place(DraftSheet draft, String key, String before) {
        Optional<String> from =
                draft.items().stream().filter(at -> draft.key(at).equals(key)).findFirst();
        if (from.isEmpty() || key.equals(before)) {
            return draft;
        }
        JsonValue moved = draft.value(from.get()).orElseThrow();
        DraftSheet rest = draft.without(from.get());
        return rest.items().stream()
                .filter(at -> rest.key(at).equals(before))
                .findFirst()
                .map(to -> rest.insert(list(to), index(to), moved))
                .orElse(draft);
    }

    /** Puts an item at the end of a section. */
    public static DraftSheet placeLast(DraftSheet draft, String key, String section) {
        return draft.items().stream()
                .filter(at -> draft.key(at).equals(key))
                .findFirst()
                .map(from -> draft.without(from)
                        .append(section + ITEMS, draft.value(from).orElseThrow()))
                .orElse(draft);
    }

    static boolean isJoint(DraftSheet draft) {
        return draft.text("/audience").filter(Audience.JOINT.name()::equals).isPresent();
    }

    /** What a group repeats gets keys that nothing else in the worksheet has. */
    private static JsonObject freshInner(DraftSheet draft, JsonObject item) {
        if (!(item.get("items") instanceof JsonArray inner)) {
            return item;
        }
        Set<String> used = keys(draft);
        used.add(item.getString("key"));
        var renamed = Json.createArrayBuilder();
        for (JsonValue each : inner) {
            String key = fresh(used, "e");
            used.add(key);
            renamed.add(Json.createObjectBuilder(each.asJsonObject()).add("key", key));
        }
        return Json.createObjectBuilder(item).add("items", renamed).build();
    }

    private static String freshKey(DraftSheet draft, String letter) {
        return fresh(keys(draft), letter);
    }

    private static Set<String> keys(DraftSheet draft) {
        return new HashSet<>(draft.everyItem().stream().map(draft::key).toList());
    }

    private static String freshAmong(DraftSheet draft, List<String> places, String letter) {
        return fresh(new HashSet<>(places.stream().map(draft::key).toList()), letter);
    }

    private static String fresh(Set<String> used, String letter) {
        int number = used.size() + 1;
        while (used.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    private static JsonObject object(DraftSheet draft, String at) {
        return draft.value(at).map(JsonValue::asJsonObject).orElseThrow();
    }

    private static String list(String at) {
        return at.substring(0, at.lastIndexOf('/'));
    }

    private static int index(String at) {
        return Integer.parseInt(at.substring(at.lastIndexOf('/') + 1));
    }
}
