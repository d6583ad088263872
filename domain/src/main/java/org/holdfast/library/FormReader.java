package org.holdfast.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Day;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Row;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;

/** Reads how an item is answered, from the fields that only its kind has. */
final class FormReader {

    private static final int ANY = 1_000_000;

    private final List<Emotions.Family> feelings;
    private final Function<Fields, Item> inner;

    /** @param inner reads an item within a group */
    FormReader(List<Emotions.Family> feelings, Function<Fields, Item> inner) {
        this.feelings = feelings;
        this.inner = inner;
    }

    Form read(Fields item) {
        return switch (item.oneOf(ItemKind.class, "kind")) {
            case SHORT_TEXT -> new ShortText();
            case LONG_TEXT -> new LongText();
            case SINGLE_CHOICE -> new SingleChoice(choices(item));
            case MULTIPLE_CHOICE -> {
                List<Choice> choices = choices(item);
                yield new MultipleChoice(choices, atMost(item, choices.size()));
            }
            case SCALE -> new Scale(words(item, "low"), words(item, "high"));
            case LIKERT -> new Likert(choices(item));
            case MATRIX ->
                new Matrix(item.list("rows", row -> new Row(row.text("key"), row.words("label"))), choices(item));
            case DATE -> new Day();
            case NUMBER ->
                new Quantity(item.number("least", -ANY, ANY), item.number("most", -ANY, ANY), words(item, "unit"));
            case RANKING -> new Ranking(choices(item));
            case EMOTIONS -> new Emotions(feelings, atMost(item, Emotions.USUAL_MOST));
            case I_STATEMENT -> new IStatement();
            case COMMITMENT -> new Commitment();
            case GROUP ->
                new Group(item.list("items", inner), item.number("atLeast", 0, ANY), item.number("atMost", 1, ANY));
            case INFORMATION -> new Information();
        };
    }

    private static List<Choice> choices(Fields item) {
        return item.list("choices", FormReader::choice);
    }

    private static Choice choice(Fields choice) {
        return new Choice(
                choice.text("key"),
                choice.words("label"),
                choice.has("score") ? Optional.of(choice.number("score", -ANY, ANY)) : Optional.empty());
    }

    private static Optional<Words> words(Fields item, String field) {
        return item.has(field) ? Optional.of(item.words(field)) : Optional.empty();
    }

    private static int atMost(Fields item, int usual) {
        return item.has("atMost") ? item.number("atMost", 1, ANY) : usual;
    }
}
