package org.holdfast.worksheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

    private static final Words WORDS = new Words("Words", "Palabras");

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of(new LongText(), " as\n typed ", " as\n typed "),
                Arguments.of(new SingleChoice(abc()), "b", "b"),
                Arguments.of(new MultipleChoice(abc(), 2), "c,a", "a,c"),
                Arguments.of(new Ranking(abc()), "c,a", "c,a"),
                Arguments.of(new Scale(), "10", "10"),
                Arguments.of(new Quantity(-5, 100, Optional.empty()), "007.50", "7.5"),
                Arguments.of(new Quantity(-5, 100, Optional.empty()), "100.0", "100"),
                Arguments.of(new Day(), "2026-11-23", "2026-11-23"),
                Arguments.of(matrix(), "{ \"two\": \"a\", \"one\": \"b\" }", "{\"one\":\"b\",\"two\":\"a\"}"),
                Arguments.of(
                        new IStatement(),
                        "{\"event\":\"it rained\",\"feeling\":\"sad, \\\"so\\\"\",\"request\":\" \"}",
                        "{\"feeling\":\"sad, \\\"so\\\"\",\"event\":\"it rained\"}"),
                Arguments.of(new Commitment(), "{\"until\":\"spring\"}", "{\"until\":\"spring\"}"),
                Arguments.of(
                        group(),
                        "[{}, {\"rows\":{\"two\":\"a\"},\"day\":\"2026-11-23\"}]",
                        "[{\"day\":\"2026-11-23\",\"rows\":{\"two\":\"a\"}}]"),
                Arguments.of(group(), "[{}]", ""),
                Arguments.of(new Scale(), "  ", ""));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void each_form_has_one_spelling_that_is_kept(Form form, String typed, String kept) {
        assertThat(respelled(form, typed)).isEqualTo(kept);
        assertThat(respelled(form, kept)).isEqualTo(kept);
    }

    static Stream<Arguments> noAnswers() {
        return Stream.of(
                Arguments.of(new SingleChoice(abc()), "d"),
                Arguments.of(new MultipleChoice(abc(), 2), "a,b,c"),
                Arguments.of(new MultipleChoice(abc(), 2), "a,a"),
                Arguments.of(new MultipleChoice(abc(), 2), "a,"),
                Arguments.of(new Scale(), "11"),
                Arguments.of(new Scale(), "1.5"),
                Arguments.of(new Quantity(0, 10, Optional.empty()), "1e3"),
                Arguments.of(new Quantity(0, 10, Optional.empty()), "0.001"),
                Arguments.of(new Day(), "30/11/2026"),
                Arguments.of(new Day(), "1899-12-31"),
                Arguments.of(matrix(), "{\"one\":\"a\",\"one\":\"b\"}"),
                Arguments.of(matrix(), "{\"three\":\"a\"}"),
                Arguments.of(matrix(), "{\"one\":1}"),
                Arguments.of(matrix(), "[]"),
                Arguments.of(matrix(), "{} {}"),
                Arguments.of(new IStatement(), "{\"what\":\"a\"}"),
                Arguments.of(group(), "[{\"day\":\"2026-11-23\"},{\"day\":\"2026-11-23\"},{\"day\":\"2026-11-23\"}]"),
                Arguments.of(group(), "[{\"read\":\"a\"}]"),
                Arguments.of(new Information(), "words"));
    }

    @ParameterizedTest
    @MethodSource("noAnswers")
    void what_no_field_makes_is_refused(Form form, String text) {
        assertThatThrownBy(() -> respelled(form, text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nesting_without_end_is_refused_at_once(String opening) {
        assertThatThrownBy(() -> respelled(group(), opening.repeat(4_000))).isInstanceOf(Refused.class);
    }

    @Test
    void values_mask_what_was_said() {
        assertThat(AnswerText.read(matrix(), new Sensitive("{\"one\":\"b\"}")).toString())
                .doesNotContain("one", "b");
        assertThat(AnswerText.read(group(), new Sensitive("[{\"day\":\"2026-11-23\"}]"))
                        .toString())
                .doesNotContain("2026");
    }

    private static String respelled(Form form, String text) {
        return AnswerText.write(form, AnswerText.read(form, new Sensitive(text)))
                .words();
    }

    private static List<Choice> abc() {
        return Stream.of("a", "b", "c").map(key -> new Choice(key, WORDS)).toList();
    }

    private static Matrix matrix() {
        return new Matrix(List.of(new Row("one", WORDS), new Row("two", WORDS)), abc());
    }

    private static Group group() {
        return new Group(
                List.of(item("read", new Information()), item("day", new Day()), item("rows", matrix())), 0, 2);
    }

    private static Item item(String key, Form form) {
        return new Item(key, form, WORDS, WORDS, false, Visibility.ME_AND_COUNSELOR);
    }
}
