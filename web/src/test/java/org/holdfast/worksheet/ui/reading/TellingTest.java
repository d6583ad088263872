package org.holdfast.worksheet.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Day;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Row;
import org.holdfast.worksheet.template.Scale;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final List<Choice> CHOICES = List.of(
            new Choice("calm", new Words("Calm", "En calma")),
            new Choice("sad", new Words("Sad", "Triste")),
            new Choice("lost", new Words("Lost", "Perdida")));
    private static final Matrix TABLE = new Matrix(
            List.of(new Row("home", new Words("At home", "En casa")), new Row("out", new Words("Out", "Fuera"))),
            CHOICES);

    @Test
    void choices_and_orders_are_told_by_their_labels_in_the_readers_language() {
        assertThat(told("es", new MultipleChoice(CHOICES, 3), "calm,sad"))
                .contains(new Told.Several(List.of("En calma", "Triste")));
        assertThat(told("en", new Ranking(CHOICES), "lost,calm,sad"))
                .contains(new Told.InOrder(List.of("Lost", "Calm", "Sad")));
    }

    @Test
    void numbers_carry_what_they_mean() {
        Scale scale = new Scale(Optional.of(new Words("never", "nunca")), Optional.of(new Words("always", "siempre")));

        assertThat(told("en", scale, "7")).contains(plain("answer.scale 7 (0: never · 10: always)"));
        assertThat(told("es", new Quantity(0, 90, Optional.of(new Words("hours", "horas"))), "2.5"))
                .contains(plain("2,5 horas"));
    }

    @Test
    void days_are_told_as_people_say_them() {
        Telling telling = new Telling(Locale.ENGLISH, (key, values) -> "EEEE, d MMMM yyyy");

        assertThat(telling.tell(new Day(), new Sensitive("2026-11-30"))).contains(plain("Monday, 30 November 2026"));
    }

    @Test
    void each_row_of_a_table_stands_with_its_name_those_left_open_too() {
        assertThat(told("en", TABLE, "{\"out\":\"sad\"}"))
                .contains(new Told.Named(List.of(
                        new Told.Named.One("At home", plain("sheet.blank")), new Told.Named.One("Out", plain("Sad")))));
    }

    @Test
    void a_statement_and_a_log_read_as_words_and_never_as_what_is_kept() {
        Group log = new Group(
                List.of(new Item(
                        "what",
                        new LongText(),
                        new Words("What?", "¿Qué?"),
                        new Words("", ""),
                        false,
                        Visibility.ME_AND_COUNSELOR)),
                0,
                3);

        assertThat(told("en", log, "[{\"what\":\"A call\"}]"))
                .contains(new Told.Blocks(List.of(new Told.Named.One(
                        "field.entry 1",
                        new Told.Named(List.of(new Told.Named.One("What?", new Told.Words("A call", true))))))));
        assertThat(told("en", new IStatement(), "{\"feeling\":\"sad\"}"))
                .get()
                .isInstanceOfSatisfying(
                        Told.Named.class,
                        parts -> assertThat(parts.all())
                                .hasSize(4)
                                .contains(new Told.Named.One("field.statement.feeling", new Told.Words("sad", true))));
    }

    @Test
    void nothing_is_told_of_nothing() {
        assertThat(told("en", new LongText(), " ")).isEmpty();
    }

    private static Optional<Told> told(String language, Form form, String text) {
        return new Telling(
                        Locale.of(language),
                        (key, values) -> Stream.concat(
                                        Stream.of(key), Stream.of(values).map(String::valueOf))
                                .collect(Collectors.joining(" ")))
                .tell(form, new Sensitive(text));
    }

    private static Told plain(String text) {
        return new Told.Words(text, false);
    }
}
