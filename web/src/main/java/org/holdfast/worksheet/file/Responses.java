package org.holdfast.worksheet.file;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.fhir.QuestionnaireResponses;
import org.holdfast.worksheet.fhir.ReadAnswers;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Reads answers that were saved as a file, here or elsewhere: our own, or a FHIR QuestionnaireResponse. */
public final class Responses {

    private static final int LONGEST = 5_000_000;
    private static final int DEEPEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,30}([eE][-+]?[0-9]{1,2})?");

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private Responses() {}

    /**
     * The texts to keep, and what is no answer to this worksheet.
     *
     * @throws Refused if it is no file of answers, is too long, or answers another worksheet
     */
    public static ReadAnswers read(String json, WorksheetTemplate worksheet) {
        if (json.length() > LONGEST) {
            throw new Refused("refused.responses.long");
        }
        JsonObject file = object(json);
        if (file.getString("format", "").equals(AnswersJson.FORMAT)) {
            return AnswersJson.read(file, worksheet);
        }
        if (file.getString("resourceType", "").equals("QuestionnaireResponse")) {
            return QuestionnaireResponses.read(json, worksheet);
        }
        throw unreadable();
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            check(json);
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
            throw unreadable();
        } catch (JsonException notJson) {
            throw unreadable();
        }
    }

    /** Before anything is made of it: nothing very deep, and no number that would fill the memory when it is written out. */
    private static void check(String json) {
        int depth = 0;
        try (JsonParser events = PARSERS.createParser(new StringReader(json))) {
            while (events.hasNext()) {
                depth += switch (events.next()) {
                    case START_ARRAY, START_OBJECT -> 1;
                    case END_ARRAY, END_OBJECT -> -1;
                    case VALUE_NUMBER -> NUMBER.matcher(events.getString()).matches() ? 0 : DEEPEST + 1;
                    case KEY_NAME, VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> 0;
                };
                if (depth > DEEPEST) {
                    throw unreadable();
                }
            }
        }
    }

    private static Refused unreadable() {
        return new Refused("refused.responses.unreadable");
    }
}
