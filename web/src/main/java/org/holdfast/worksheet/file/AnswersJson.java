package org.holdfast.worksheet.file;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.fhir.ReadAnswers;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** The answers as Holdfast keeps them, one text each, with no name of anybody; what other files tell in words, this tells whole. */
final class AnswersJson {

    static final String FORMAT = "holdfast-answers-1";

    private static final int LONGEST_NAME = 120;

    private AnswersJson() {}

    static String of(TakenSheet sheet) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        for (Item item : sheet.filled().questions()) {
            sheet.answer(item.key())
                    .filter(answer -> !answer.words().isBlank())
                    .ifPresent(answer -> answers.add(answer(answer)));
        }
        JsonArrayBuilder opened = Json.createArrayBuilder();
        sheet.opened()
                .forEach(theirs -> opened.add(Json.createObjectBuilder()
                        .add("item", theirs.itemKey())
                        .add("text", theirs.words().words())));
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("worksheet", sheet.template().ref().key())
                .add("version", sheet.template().ref().version())
                .add("answers", answers)
                .add("opened", opened)
                .build()
                .toString();
    }

    static ReadAnswers read(JsonObject file, WorksheetTemplate worksheet) {
        if (!text(file, "worksheet").equals(worksheet.ref().key())
                || file.getInt("version", 0) != worksheet.ref().version()) {
            throw new Refused("refused.responses.other");
        }
        Map<String, Sensitive> answers = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (JsonValue one : file.get("answers") instanceof JsonArray all ? all : JsonValue.EMPTY_JSON_ARRAY) {
            JsonObject answer = one instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            String key = text(answer, "item");
            try {
                Item item = worksheet.question(key).orElseThrow(() -> new Refused("refused.responses.unreadable"));
                Sensitive kept = item.check(new Sensitive(text(answer, "text")));
                if (!kept.isBlank()) {
                    answers.put(key, kept);
                }
            } catch (Refused noAnswer) {
                unread.add(key.substring(0, Math.min(key.length(), LONGEST_NAME)));
            }
        }
        return new ReadAnswers(answers, unread);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static JsonObjectBuilder answer(TakenAnswer answer) {
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("item", answer.itemKey())
                .add("text", answer.words().words())
                .add("readers", answer.visibility().name());
        answer.at().ifPresent(at -> one.add("at", at.toString()));
        return one;
    }
}
