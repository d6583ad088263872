package org.holdfast.worksheet.fhir;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.Scale;

/** Writes the answer to one item: one component, or for a repeated group one for each entry. */
final class ResponseItems {

    private ResponseItems() {}

    static List<QuestionnaireResponseItemComponent> of(Item item, Filled answer) {
        return switch (answer) {
            case Filled.Nothing nothing -> List.of();
            case Filled.Text text -> said(item, new StringType(text.words().words()));
            case Filled.Picked picked -> said(item, coding(item.form(), picked.key()));
            case Filled.PickedSome some -> several(item, some);
            case Filled.Figure figure -> said(item, number(item.form(), figure));
            case Filled.Dated dated -> said(item, new DateType(dated.day().toString()));
            case Filled.Rows rows -> List.of(rows(item, (Matrix) item.form(), rows.choices()));
            case Filled.Parts parts ->
                List.of(within(
                        item,
                        parts.words().keySet().stream(),
                        part -> new StringType(parts.part(part).words())));
            case Filled.Entries all ->
                all.entries().stream()
                        .map(entry -> entry(item, (Group) item.form(), entry))
                        .toList();
        };
    }

    /** An item with its question in both languages. */
    static QuestionnaireResponseItemComponent one(String id, Words words) {
        QuestionnaireResponseItemComponent one = new QuestionnaireResponseItemComponent().setLinkId(id);
        Extensions.both(one.getTextElement(), words);
        return one;
    }

    private static List<QuestionnaireResponseItemComponent> said(Item item, Type value) {
        QuestionnaireResponseItemComponent one = one(item.key(), item.prompt());
        one.addAnswer().setValue(value);
        return List.of(one);
    }

    private static List<QuestionnaireResponseItemComponent> several(Item item, Filled.PickedSome some) {
        QuestionnaireResponseItemComponent one = one(item.key(), item.prompt());
        some.keys().forEach(key -> one.addAnswer().setValue(coding(item.form(), key)));
        return List.of(one);
    }

    private static QuestionnaireResponseItemComponent rows(Item item, Matrix table, Map<String, String> choices) {
        QuestionnaireResponseItemComponent one = one(item.key(), item.prompt());
        table.rows().stream().filter(row -> choices.containsKey(row.key())).forEach(row -> {
            QuestionnaireResponseItemComponent within = one(item.key() + "." + row.key(), row.label());
            within.addAnswer().setValue(coding(table, choices.getOrDefault(row.key(), "")));
            one.addItem(within);
        });
        return one;
    }

    private static QuestionnaireResponseItemComponent within(
            Item item, Stream<String> parts, Function<String, Type> value) {
        QuestionnaireResponseItemComponent one = one(item.key(), item.prompt());
        parts.forEach(part ->
                one.addItem().setLinkId(item.key() + "." + part).addAnswer().setValue(value.apply(part)));
        return one;
    }

    private static QuestionnaireResponseItemComponent entry(Item item, Group group, Map<String, Filled> entry) {
        QuestionnaireResponseItemComponent one = one(item.key(), item.prompt());
        group.questions().stream()
                .filter(inner -> entry.containsKey(inner.key()))
                .flatMap(inner -> of(inner, entry.getOrDefault(inner.key(), new Filled.Nothing())).stream())
                .forEach(one::addItem);
        return one;
    }

    private static Type number(Form form, Filled.Figure figure) {
        return form instanceof Scale
                ? new IntegerType(figure.value().intValueExact())
                : new DecimalType(figure.value().toPlainString());
    }

    private static Coding coding(Form form, String key) {
        Coding coding = new Coding().setCode(key);
        form.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .ifPresent(label -> Extensions.both(coding.getDisplayElement(), label));
        return coding;
    }
}
