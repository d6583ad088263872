package org.holdfast.worksheet.fhir;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Day;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Reads answers by the ids of their items, whatever groups they stand in; what fits nowhere is named and left out. */
final class ResponseReader {

    /** Digits before or behind the point that any answer may have. */
    private static final int DIGITS = 12;

    private static final int LONGEST_NAME = 120;

    private final WorksheetTemplate worksheet;
    private final Map<String, Sensitive> answers = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();

    ResponseReader(WorksheetTemplate worksheet) {
        this.worksheet = worksheet;
    }

    void read(List<QuestionnaireResponseItemComponent> items) {
        byId(items).forEach((id, same) -> {
            Optional<Item> question = worksheet.question(id);
            if (question.isPresent()) {
                read(question.get(), same);
            } else if (same.stream().anyMatch(QuestionnaireResponseItemComponent::hasAnswer)) {
                leaveOut(id);
            } else {
                same.forEach(group -> read(group.getItem()));
            }
        });
    }

    ReadAnswers answers() {
        return new ReadAnswers(answers, unread);
    }

    private void read(Item question, List<QuestionnaireResponseItemComponent> same) {
        try {
            Sensitive text = AnswerText.write(question.form(), filled(question.key(), question.form(), same));
            AnswerText.read(question.form(), text);
            if (!text.isBlank()) {
                answers.put(question.key(), text);
            }
        } catch (Refused noAnswer) {
            leaveOut(question.key());
        }
    }

    private void leaveOut(String id) {
        unread.add(id.substring(0, Math.min(id.length(), LONGEST_NAME)));
    }

    private Filled filled(String id, Form form, List<QuestionnaireResponseItemComponent> same) {
        return switch (form) {
            case ShortText line -> text(same);
            case LongText lines -> text(same);
            case SingleChoice choice -> new Filled.Picked(code(only(same)));
            case Likert degree -> new Filled.Picked(code(only(same)));
            case MultipleChoice some -> codes(same);
            case Emotions feelings -> codes(same);
            case Ranking order -> codes(same);
            case Scale scale -> number(only(same));
            case Quantity quantity -> number(only(same));
            case Day day -> day(only(same));
            case Matrix matrix -> {
                Map<String, String> rows = new LinkedHashMap<>();
                parts(id, same).forEach((row, value) -> rows.put(row, code(value)));
                yield new Filled.Rows(rows);
            }
            case IStatement statement -> words(id, same);
            case Commitment promise -> words(id, same);
            case Group group ->
                new Filled.Entries(
                        same.stream().map(entry -> entry(group, entry)).toList());
            case Information nothing -> throw unreadable();
        };
    }

    private Map<String, Filled> entry(Group group, QuestionnaireResponseItemComponent entry) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        byId(entry.getItem())
                .forEach((id, same) -> group.question(id)
                        .ifPresentOrElse(
                                question -> filled.put(id, filled(id, question.form(), same)), () -> leaveOut(id)));
        return filled;
    }

    private static Filled text(List<QuestionnaireResponseItemComponent> same) {
        return new Filled.Text(words(only(same)));
    }

    private static Filled words(String id, List<QuestionnaireResponseItemComponent> same) {
        Map<String, Sensitive> words = new LinkedHashMap<>();
        parts(id, same).forEach((part, value) -> words.put(part, words(value)));
        return new Filled.Parts(words);
    }

    private static Filled codes(List<QuestionnaireResponseItemComponent> same) {
        return new Filled.PickedSome(
                values(same).stream().map(ResponseReader::code).toList());
    }

    private static Filled number(Type value) {
        BigDecimal number = switch (value) {
            case IntegerType whole -> BigDecimal.valueOf(whole.getValue());
            case DecimalType decimal -> decimal.getValue();
            default -> throw unreadable();
        };
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            throw unreadable();
        }
        return new Filled.Figure(number);
    }

    private static Filled day(Type value) {
        try {
            if (value instanceof DateType day) {
                return new Filled.Dated(LocalDate.parse(day.getValueAsString()));
            }
            throw unreadable();
        } catch (DateTimeException notADay) {
            throw unreadable();
        }
    }

    private static Sensitive words(Type value) {
        if (value instanceof StringType text) {
            return new Sensitive(text.getValue());
        }
        throw unreadable();
    }

    private static String code(Type value) {
        if (value instanceof Coding coding && coding.hasCode()) {
            return coding.getCode();
        }
        throw unreadable();
    }

    /** The one value of each item beneath, by what follows the id. */
    private static Map<String, Type> parts(String id, List<QuestionnaireResponseItemComponent> same) {
        if (same.size() > 1 || same.getFirst().hasAnswer()) {
            throw unreadable();
        }
        Map<String, Type> parts = new LinkedHashMap<>();
        byId(same.getFirst().getItem()).forEach((part, within) -> {
            if (!part.startsWith(id + ".")) {
                throw unreadable();
            }
            if (!values(within).isEmpty()) {
                parts.put(part.substring(id.length() + 1), only(within));
            }
        });
        return parts;
    }

    private static Type only(List<QuestionnaireResponseItemComponent> same) {
        List<Type> values = values(same);
        if (values.size() != 1) {
            throw unreadable();
        }
        return values.getFirst();
    }

    private static List<Type> values(List<QuestionnaireResponseItemComponent> same) {
        return same.stream()
                .flatMap(item -> item.getAnswer().stream())
                .filter(QuestionnaireResponseItemAnswerComponent::hasValue)
                .map(QuestionnaireResponseItemAnswerComponent::getValue)
                .toList();
    }

    private static Map<String, List<QuestionnaireResponseItemComponent>> byId(
            List<QuestionnaireResponseItemComponent> items) {
        Map<String, List<QuestionnaireResponseItemComponent>> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.computeIfAbsent(
                        Optional.ofNullable(item.getLinkId()).orElse(""), id -> new ArrayList<>())
                .add(item));
        return byId;
    }

    private static Refused unreadable() {
        return new Refused("refused.responses.unreadable");
    }
}
