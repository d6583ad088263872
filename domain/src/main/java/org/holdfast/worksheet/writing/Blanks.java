package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.WorkPhase;

/** What a new worksheet, section or item looks like before anything is written into it. */
final class Blanks {

    /** The fields that every item has, whatever its kind. */
    static final Set<String> SHARED = Set.of("key", "kind", "prompt", "help", "required", "visibility", "showWhen");

    private static final Words NOTHING = new Words("", "");
    private static final int MINUTES = 15;
    private static final int MOST_NUMBER = 10;
    private static final int MOST_ENTRIES = 10;
    private static final int CHOICES = 2;
    private static final int RANKED = 3;

    private Blanks() {}

    static JsonObject sheet(Words evidence) {
        return Json.createObjectBuilder()
                .add("title", words(NOTHING))
                .add("purpose", words(NOTHING))
                .add("minutes", MINUTES)
                .add("elements", Json.createArrayBuilder())
                .add("phases", Json.createArrayBuilder().add(WorkPhase.ANY_TIME.name()))
                .add("audience", Audience.EACH_SEPARATELY.name())
                .add("evidence", words(evidence))
                .add("sections", Json.createArrayBuilder().add(section()))
                .build();
    }

    static JsonObject section() {
        return Json.createObjectBuilder()
                .add("title", words(NOTHING))
                .add("intro", words(NOTHING))
                .add("items", Json.createArrayBuilder())
                .build();
    }

    static JsonObject item(String key, ItemKind kind, Visibility visibility) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("key", key)
                .add("kind", kind.name())
                .add("prompt", words(NOTHING))
                .add("help", words(NOTHING))
                .add("required", false)
                .add("visibility", visibility.name());
        item.addAll(Json.createObjectBuilder(own(kind, visibility)));
        return item.build();
    }

    /** The fields that only this kind has. */
    static JsonObject own(ItemKind kind, Visibility visibility) {
        JsonObjectBuilder own = Json.createObjectBuilder();
        switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> own.add("choices", choices(CHOICES, false));
            case RANKING -> own.add("choices", choices(RANKED, false));
            case LIKERT -> own.add("choices", choices(CHOICES, true));
            case MATRIX ->
                own.add("rows", Json.createArrayBuilder().add(labelled("r1"))).add("choices", choices(CHOICES, false));
            case NUMBER -> own.add("least", 0).add("most", MOST_NUMBER);
            case GROUP ->
                own.add("items", Json.createArrayBuilder().add(item("e1", ItemKind.SHORT_TEXT, visibility)))
                        .add("atLeast", 0)
                        .add("atMost", MOST_ENTRIES);
            default -> {}
        }
        return own.build();
    }

    static JsonObject labelled(String key) {
        return Json.createObjectBuilder()
                .add("key", key)
                .add("label", words(NOTHING))
                .build();
    }

    static JsonObject scored(String key, int points) {
        return Json.createObjectBuilder(labelled(key)).add("score", points).build();
    }

    private static JsonArrayBuilder choices(int count, boolean scored) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (int index = 0; index < count; index++) {
            String key = "c" + (index + 1);
            all.add(scored ? scored(key, index) : labelled(key));
        }
        return all;
    }

    static JsonObject words(Words words) {
        return Json.createObjectBuilder()
                .add("en", words.english())
                .add("es", words.spanish())
                .build();
    }
}
