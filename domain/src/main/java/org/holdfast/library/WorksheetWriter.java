package org.holdfast.library;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Row;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.SingleChoice;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Writes a worksheet as the file that {@link WorksheetReader} reads; what says nothing is left out. */
final class WorksheetWriter {

    private WorksheetWriter() {}

    static JsonObject write(WorksheetTemplate worksheet) {
        JsonObjectBuilder file = Json.createObjectBuilder()
                .add("key", worksheet.ref().key())
                .add("version", worksheet.ref().version())
                .add("title", words(worksheet.title()))
                .add("purpose", words(worksheet.purpose()))
                .add("minutes", worksheet.minutes());
        optional(file, "elements", worksheet.elements());
        optional(file, "phases", worksheet.phases());
        file.add("audience", worksheet.audience().name());
        optional(file, "evidence", worksheet.evidence());
        file.add("sections", list(worksheet.sections(), WorksheetWriter::section));
        if (!worksheet.scores().isEmpty()) {
            file.add("scores", list(worksheet.scores(), WorksheetWriter::score));
        }
        return file.build();
    }

    private static JsonObject section(Section section) {
        JsonObjectBuilder file = Json.createObjectBuilder().add("title", words(section.title()));
        optional(file, "intro", section.intro());
        return file.add("items", list(section.items(), WorksheetWriter::item)).build();
    }

    private static JsonObject item(Item item) {
        JsonObjectBuilder file = Json.createObjectBuilder()
                .add("key", item.key())
                .add("kind", item.kind().name())
                .add("prompt", words(item.prompt()));
        optional(file, "help", item.help());
        file.add("required", item.required())
                .add("visibility", item.visibility().name());
        form(file, item.form());
        item.showWhen().ifPresent(condition -> file.add("showWhen", condition(condition)));
        return file.build();
    }

    private static void form(JsonObjectBuilder file, Form form) {
        switch (form) {
            case SingleChoice one -> choices(file, one.choices());
            case MultipleChoice some -> {
                choices(file, some.choices());
                file.add("atMost", some.atMost());
            }
            case Likert degrees -> choices(file, degrees.choices());
            case Ranking order -> choices(file, order.choices());
            case Matrix table -> {
                file.add("rows", list(table.rows(), WorksheetWriter::row));
                choices(file, table.choices());
            }
            case Scale scale -> {
                optional(file, "low", scale.low());
                optional(file, "high", scale.high());
            }
            case Quantity number -> {
                file.add("least", number.least()).add("most", number.most());
                optional(file, "unit", number.unit());
            }
            // Which feelings there are is the library's; the file says only how many may be picked
            case Emotions feelings -> file.add("atMost", feelings.atMost());
            case Group group ->
                file.add("items", list(group.items(), WorksheetWriter::item))
                        .add("atLeast", group.atLeast())
                        .add("atMost", group.atMost());
            default -> {}
        }
    }

    private static void choices(JsonObjectBuilder file, List<Choice> choices) {
        file.add("choices", list(choices, WorksheetWriter::choice));
    }

    private static JsonObject choice(Choice choice) {
        JsonObjectBuilder file =
                Json.createObjectBuilder().add("key", choice.key()).add("label", words(choice.label()));
        choice.score().ifPresent(points -> file.add("score", points));
        return file.build();
    }

    private static JsonObject row(Row row) {
        return Json.createObjectBuilder()
                .add("key", row.key())
                .add("label", words(row.label()))
                .build();
    }

    private static JsonObject condition(Condition condition) {
        String match = condition.match() == Condition.Match.ANY ? "any" : "all";
        return Json.createObjectBuilder()
                .add(match, list(condition.tests(), WorksheetWriter::test))
                .build();
    }

    private static JsonObject test(Condition.Test test) {
        JsonObjectBuilder file = Json.createObjectBuilder().add("item", test.item());
        switch (test) {
            case Condition.Is one -> file.add("is", one.choice());
            case Condition.Includes one -> file.add("includes", one.choice());
            case Condition.AtLeast one -> file.add("atLeast", one.number());
            case Condition.AtMost one -> file.add("atMost", one.number());
        }
        return file.build();
    }

    private static JsonObject score(Score score) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        score.sources().forEach(source -> items.add(source.name()));
        JsonObjectBuilder file = Json.createObjectBuilder()
                .add("key", score.key())
                .add("title", words(score.title()))
                .add("items", items)
                .add("by", score.by().name())
                .add("note", words(score.note()));
        if (!score.bands().isEmpty()) {
            file.add("bands", list(score.bands(), WorksheetWriter::band));
        }
        return file.build();
    }

    private static JsonObject band(Score.Band band) {
        return Json.createObjectBuilder()
                .add("from", band.from())
                .add("to", band.to())
                .add("label", words(band.label()))
                .build();
    }

    private static void optional(JsonObjectBuilder file, String field, Optional<Words> words) {
        words.ifPresent(some -> optional(file, field, some));
    }

    private static void optional(JsonObjectBuilder file, String field, Words words) {
        if (!words.english().isBlank() || !words.spanish().isBlank()) {
            file.add(field, words(words));
        }
    }

    private static JsonObject words(Words words) {
        return Json.createObjectBuilder()
                .add("en", words.english())
                .add("es", words.spanish())
                .build();
    }

    private static <T> JsonArrayBuilder list(List<T> all, Function<T, JsonObject> write) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        all.forEach(one -> list.add(write.apply(one)));
        return list;
    }

    private static <E extends Enum<E>> void optional(JsonObjectBuilder file, String field, Set<E> some) {
        if (!some.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            some.stream().sorted().forEach(one -> list.add(one.name()));
            file.add(field, list);
        }
    }
}
