package org.holdfast.worksheet.template;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the one text that is sealed and kept.
 *
 * <p>Plain words as they were typed; the key of a choice; keys joined by commas; a number in digits; a day as
 * 2026-11-23. A matrix and words in parts are one JSON object, a repeated group is an array of them, with keys in the
 * template's order. Reading is lenient about spelling, writing is not: what was read and written once stays the same.
 */
public final class AnswerText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,6})?");
    private static final Filled NOTHING = new Filled.Nothing();

    private AnswerText() {}

    /**
     * What the text says as an answer of this form.
     *
     * @throws org.holdfast.shared.Refused if it is too long or no answer of this form
     */
    public static Filled read(Form form, Sensitive text) {
        Limits.answer(text);
        if (text.isBlank()) {
            return NOTHING;
        }
        Filled answer = answer(form, isStructured(form) ? AnswerJson.parse(text.words()) : AnswerJson.of(text.words()));
        form.check(answer);
        return answer;
    }

    /**
     * The text to keep; empty for an answer with nothing in it.
     *
     * @throws org.holdfast.shared.Refused if it is too long or no answer of this form
     */
    public static Sensitive write(Form form, Filled answer) {
        form.check(answer);
        if (answer.isBlank()) {
            return Sensitive.NONE;
        }
        JsonValue value = value(form, answer);
        return Limits.answer(new Sensitive(value instanceof JsonString text ? text.getString() : value.toString()));
    }

    private static boolean isStructured(Form form) {
        return switch (form.kind()) {
            case MATRIX, I_STATEMENT, COMMITMENT, GROUP -> true;
            case SHORT_TEXT,
                    LONG_TEXT,
                    SINGLE_CHOICE,
                    MULTIPLE_CHOICE,
                    SCALE,
                    LIKERT,
                    DATE,
                    NUMBER,
                    RANKING,
                    EMOTIONS,
                    INFORMATION -> false;
        };
    }

    private static Filled answer(Form form, JsonValue value) {
        return switch (form) {
            case ShortText line -> new Filled.Text(words(value));
            case LongText lines -> new Filled.Text(words(value));
            case SingleChoice choice -> new Filled.Picked(AnswerJson.text(value));
            case Likert degree -> new Filled.Picked(AnswerJson.text(value));
            case MultipleChoice choices -> new Filled.PickedSome(keys(value));
            case Emotions feelings -> new Filled.PickedSome(keys(value));
            case Ranking order -> new Filled.PickedSome(keys(value));
            case Scale scale -> new Filled.Figure(number(value, "refused.scale"));
            case Quantity quantity -> new Filled.Figure(number(value, "refused.digits"));
            case Day day -> new Filled.Dated(day(value));
            case Matrix matrix -> new Filled.Rows(each(value, AnswerJson::text));
            case IStatement statement -> new Filled.Parts(each(value, AnswerText::words));
            case Commitment promise -> new Filled.Parts(each(value, AnswerText::words));
            case Group group -> entries(group, value);
            case Information nothing -> throw Checks.unreadable();
        };
    }

    private static JsonValue value(Form form, Filled answer) {
        return switch (answer) {
            case Filled.Nothing nothing -> AnswerJson.of("");
            case Filled.Text text -> AnswerJson.of(text.words().words());
            case Filled.Picked picked -> AnswerJson.of(picked.key());
            case Filled.PickedSome some -> AnswerJson.of(String.join(",", inOrder(form, some.keys())));
            case Filled.Figure figure -> AnswerJson.of(figure.value().toPlainString());
            case Filled.Dated dated -> AnswerJson.of(dated.day().toString());
            case Filled.Rows rows ->
                AnswerJson.object(rowsOf(form), key -> said(rows.choices().get(key)));
            case Filled.Parts parts ->
                AnswerJson.object(partsOf(form), key -> said(parts.part(key).words()));
            case Filled.Entries all ->
                AnswerJson.array(all.entries().stream().map(entry -> entry((Group) form, entry)));
        };
    }

    private static Filled.Entries entries(Group group, JsonValue value) {
        return new Filled.Entries(
                AnswerJson.array(value).map(entry -> entry(group, entry)).toList());
    }

    private static Map<String, Filled> entry(Group group, JsonValue entry) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        AnswerJson.object(entry).forEach((key, value) -> {
            Item item = group.question(key).orElseThrow(Checks::unreadable);
            filled.put(key, answer(item.form(), value));
        });
        return filled;
    }

    private static JsonValue entry(Group group, Map<String, Filled> entry) {
        return AnswerJson.object(
                group.questions().stream().map(Item::key).toList(),
                key -> group.question(key)
                        .filter(item -> entry.containsKey(key))
                        .map(item -> value(item.form(), entry.getOrDefault(key, NOTHING))));
    }

    private static Optional<JsonValue> said(@Nullable String words) {
        return Optional.ofNullable(words).filter(text -> !text.isBlank()).map(AnswerJson::of);
    }

    private static List<String> rowsOf(Form form) {
        return ((Matrix) form).rows().stream().map(Row::key).toList();
    }

    private static List<String> partsOf(Form form) {
        return form instanceof IStatement ? IStatement.PARTS : Commitment.PARTS;
    }

    /** Keys as they are kept: in the template's order, unless the order is the answer. */
    private static List<String> inOrder(Form form, List<String> keys) {
        return form instanceof Ranking
                ? keys
                : form.choices().stream()
                        .map(Choice::key)
                        .filter(keys::contains)
                        .toList();
    }

    private static <T> Map<String, T> each(JsonValue value, Function<JsonValue, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        AnswerJson.object(value).forEach((key, one) -> all.put(key, reader.apply(one)));
        return all;
    }

    private static Sensitive words(JsonValue value) {
        return new Sensitive(AnswerJson.text(value));
    }

    private static List<String> keys(JsonValue value) {
        return List.of(AnswerJson.text(value).split(",", -1));
    }

    private static BigDecimal number(JsonValue value, String otherwise) {
        String digits = AnswerJson.text(value);
        if (!NUMBER.matcher(digits).matches()) {
            throw new Refused(otherwise);
        }
        return new BigDecimal(digits);
    }

    private static LocalDate day(JsonValue value) {
        try {
            return LocalDate.parse(AnswerJson.text(value));
        } catch (DateTimeException notADay) {
            throw new Refused("refused.day");
        }
    }
}
