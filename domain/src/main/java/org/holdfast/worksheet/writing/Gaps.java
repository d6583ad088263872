package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.holdfast.shared.Element;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.WorkPhase;

/** Puts dots where a draft still says nothing, so that what is there can be looked at. */
final class Gaps {

    private static final String DOTS = "…";

    private Gaps() {}

    static DraftSheet dotted(DraftSheet draft) {
        DraftSheet full = draft.without("/scores");
        if (full.names("/elements").isEmpty()) {
            full = full.with("/elements", List.of(Element.HONEST_COMMUNICATION.name()));
        }
        if (full.names("/phases").isEmpty()) {
            full = full.with("/phases", List.of(WorkPhase.ANY_TIME.name()));
        }
        for (String section : backwards(full.sections())) {
            if (full.entries(section + "/items").isEmpty()) {
                full = full.without(section);
            }
        }
        for (String item : full.everyItem()) {
            full = item(full, item);
        }
        return new DraftSheet(dotted(full.root()));
    }

    private static DraftSheet item(DraftSheet draft, String item) {
        DraftSheet full = Conditions.stands(draft, item) ? draft : draft.without(item + "/showWhen");
        ItemKind kind = full.kind(item);
        int least = Proof.leastChoices(kind);
        while (full.entries(item + "/choices").size() < least) {
            full = Shaping.addChoice(full, item);
        }
        if (kind == ItemKind.MATRIX && full.entries(item + "/rows").isEmpty()) {
            full = Shaping.addRow(full, item);
        }
        int from = full.number(item + "/least").orElse(0);
        if (kind == ItemKind.NUMBER && full.number(item + "/most").orElse(0) <= from) {
            full = full.with(item + "/most", from + 1);
        }
        return full;
    }

    private static JsonObject dotted(JsonObject object) {
        JsonObjectBuilder full = Json.createObjectBuilder();
        object.forEach((field, value) -> full.add(field, dotted(field, value)));
        return full.build();
    }

    private static JsonValue dotted(String field, JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> {
                JsonArrayBuilder all = Json.createArrayBuilder();
                value.asJsonArray().forEach(each -> all.add(dotted(field, each)));
                yield all.build();
            }
            case OBJECT -> {
                JsonObject object = value.asJsonObject();
                boolean gap = Filling.isEmpty(object) && !Filling.OPTIONAL.contains(field);
                yield gap ? Blanks.words(new Words(DOTS, DOTS)) : dotted(object);
            }
            default -> value;
        };
    }

    private static List<String> backwards(List<String> places) {
        List<String> reversed = new ArrayList<>(places);
        Collections.reverse(reversed);
        return reversed;
    }
}
