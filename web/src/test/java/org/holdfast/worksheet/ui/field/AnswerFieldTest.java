package org.holdfast.worksheet.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Choice;
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
import org.holdfast.worksheet.template.Row;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerFieldTest {

    private static final Words WORDS = new Words("Words", "Palabras");
    private static final List<Choice> CHOICES =
            List.of(new Choice("one", WORDS), new Choice("two", WORDS), new Choice("three", WORDS));
    private static final List<Choice> POINTS =
            List.of(new Choice("no", WORDS, Optional.of(0)), new Choice("yes", WORDS, Optional.of(1)));
    private static final Ranking ORDER = new Ranking(CHOICES);
    private static final Quantity MINUTES = new Quantity(0, 90, Optional.of(WORDS));
    private static final Matrix TABLE = new Matrix(List.of(new Row("left", WORDS), new Row("right", WORDS)), CHOICES);
    private static final Emotions FEELINGS = new Emotions(
            List.of(
                    new Emotions.Family("sad", WORDS, List.of(new Choice("lonely", WORDS), new Choice("low", WORDS))),
                    new Emotions.Family("glad", WORDS, List.of(new Choice("calm", WORDS)))),
            3);
    private static final Group LOG = new Group(
            List.of(
                    item("day", new Day()),
                    item("read", new Information()),
                    item("kept", new SingleChoice(CHOICES)),
                    item("table", TABLE)),
            0,
            3);

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(new ShortText(), "Tuesday, \"early\""),
                Arguments.of(new LongText(), "One line\nand another"),
                Arguments.of(new SingleChoice(CHOICES), "two"),
                Arguments.of(new Likert(POINTS), "yes"),
                Arguments.of(new MultipleChoice(CHOICES, 3), "one,three"),
                Arguments.of(new Scale(), "0"),
                Arguments.of(new Scale(Optional.of(WORDS), Optional.of(WORDS)), "10"),
                Arguments.of(MINUTES, "2.5"),
                Arguments.of(new Day(), "2026-11-30"),
                Arguments.of(ORDER, "three,one,two"),
                Arguments.of(FEELINGS, "lonely,calm"),
                Arguments.of(TABLE, "{\"left\":\"two\",\"right\":\"one\"}"),
                Arguments.of(TABLE, "{\"right\":\"one\"}"),
                Arguments.of(new IStatement(), "{\"feeling\":\"sad\",\"request\":\"a call\"}"),
                Arguments.of(new Commitment(), "{\"what\":\"Call at six\",\"often\":\"daily\",\"until\":\"June\"}"),
                Arguments.of(
                        LOG,
                        "[{\"day\":\"2026-11-30\",\"kept\":\"one\",\"table\":{\"left\":\"one\"}},{\"kept\":\"two\"}]"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void what_was_kept_stands_in_the_field_and_is_kept_the_same_again(Form form, String text) {
        AnswerField field = AnswerField.of(form, Locale.ENGLISH);

        field.show(AnswerText.read(form, new Sensitive(text)));

        assertThat(AnswerText.write(form, field.value()).words()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_field_can_be_emptied_and_is_empty_at_first(Form form, String text) {
        AnswerField field = AnswerField.of(form, Locale.ENGLISH);
        assertThat(AnswerText.write(form, field.value()).isBlank()).isTrue();

        field.show(AnswerText.read(form, new Sensitive(text)));
        field.show(new Filled.Nothing());

        assertThat(AnswerText.write(form, field.value()).isBlank()).isTrue();
    }

    @Test
    void a_number_is_understood_with_a_comma_and_refused_in_letters() {
        AnswerField field = AnswerField.of(MINUTES, Locale.ENGLISH);
        TextField typed = (TextField) field.component();

        typed.setValue(" 2,5 ");
        assertThat(field.value()).isEqualTo(new Filled.Figure(new BigDecimal("2.5")));

        typed.setValue("twenty");
        assertThatThrownBy(field::value).isInstanceOf(Refused.class).hasMessageContaining("refused.digits");
    }

    @Test
    void a_number_reads_as_it_is_written_where_the_person_is_at_home() {
        AnswerField field = AnswerField.of(MINUTES, Locale.of("es"));

        field.show(new Filled.Figure(new BigDecimal("2.5")));

        assertThat(((TextField) field.component()).getValue()).isEqualTo("2,5");
    }

    @Test
    void an_order_is_no_answer_before_the_person_has_said_so() {
        AnswerField field = AnswerField.of(ORDER, Locale.ENGLISH);
        AtomicInteger told = new AtomicInteger();
        field.onChange(told::incrementAndGet);

        buttons(field.component()).getLast().click();

        assertThat(AnswerText.write(ORDER, field.value()).words()).isEqualTo("one,two,three");
        assertThat(told).hasValue(1);
    }

    @Test
    void buttons_change_the_order_and_do_nothing_beyond_its_ends() {
        AnswerField field = AnswerField.of(ORDER, Locale.ENGLISH);
        Button firstUp = buttons(field.component()).getFirst();
        Button firstDown = buttons(field.component()).get(1);

        firstUp.click();
        assertThat(field.value().isBlank()).isTrue();
        firstDown.click();
        assertThat(AnswerText.write(ORDER, field.value()).words()).isEqualTo("two,one,three");
    }

    @Test
    void entries_are_added_up_to_the_limit_and_taken_out_one_by_one() {
        AnswerField field = AnswerField.of(LOG, Locale.ENGLISH);
        field.show(AnswerText.read(LOG, new Sensitive("[{\"kept\":\"one\"},{\"kept\":\"two\"}]")));
        Button more = buttons(field.component()).getLast();

        more.click();
        assertThat(more.isVisible()).isFalse();
        buttons(field.component()).getFirst().click();

        assertThat(AnswerText.write(LOG, field.value()).words()).isEqualTo("[{\"kept\":\"two\"}]");
        assertThat(more.isVisible()).isTrue();
    }

    @Test
    void the_rows_of_a_table_are_met_one_after_the_other() {
        AnswerField field = AnswerField.of(TABLE, Locale.ENGLISH);

        assertThat(field.goesOn(-1)).isFalse();
        assertThat(field.goesOn(1)).isTrue();

        field.turn(1);

        assertThat(field.goesOn(1)).isFalse();
        assertThat(field.goesOn(-1)).isTrue();
    }

    @Test
    void what_is_noticed_in_a_statement_stands_under_its_part_until_it_is_fine_as_it_is() {
        Component field = AnswerField.of(new IStatement(), Locale.ENGLISH).component();
        TextArea event = field.getChildren()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .toList()
                .get(1);

        event.setValue("You never listen.");
        assertThat(buttons(field)).hasSize(1);
        assertThat(event.isInvalid()).isFalse();

        buttons(field).getFirst().click();
        assertThat(buttons(field)).isEmpty();

        event.setValue("You never listen to me.");
        assertThat(buttons(field)).isEmpty();
    }

    @Test
    void a_statement_of_fear_is_not_corrected() {
        Component field = AnswerField.of(new IStatement(), Locale.ENGLISH).component();

        field.getChildren()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .forEach(part -> part.setValue("You never listen. You hit me on Sunday."));

        assertThat(buttons(field)).isEmpty();
    }

    private static List<Button> buttons(Component component) {
        return Stream.concat(
                        Stream.of(component).filter(Button.class::isInstance).map(Button.class::cast),
                        component.getChildren().flatMap(child -> buttons(child).stream()))
                .toList();
    }

    private static Item item(String key, Form form) {
        return new Item(key, form, WORDS, WORDS, false, Visibility.ME_AND_COUNSELOR);
    }
}
