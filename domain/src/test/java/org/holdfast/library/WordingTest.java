package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.holdfast.library.LibraryTexts.Reader;
import org.holdfast.library.LibraryTexts.Text;
import org.holdfast.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final double EIGHTH_GRADE_AND_A_LITTLE = 9;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»");
    private static final Pattern BLAME = Pattern.compile(
            "\\byou\\s+(always|never|constantly)\\b"
                    + "|\\btú\\s+(siempre|nunca)\\b"
                    + "|\\b(siempre|nunca)\\s+((me|te|lo|la|le|nos)\\s+)?\\p{L}+[aeá]s\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FORMAL = Pattern.compile(
            "\\b(usted|ustedes|vosotros|vosotras)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<Text> TEXTS = LibraryTexts.of(new Library());

    @Test
    void nothing_is_shouted() {
        assertThat(offending(english -> english.matches("(?s).*[!¡].*"))).isEmpty();
    }

    @Test
    void nobody_is_blamed_outside_a_quoted_example() {
        assertThat(offending(WordingTest::blames)).isEmpty();
    }

    @Test
    void no_text_is_empty_or_begins_or_ends_with_a_blank() {
        assertThat(offending(text -> text.isBlank() || !text.equals(text.strip())))
                .isEmpty();
    }

    @Test
    void every_spanish_text_differs_from_the_english() {
        assertThat(TEXTS)
                .noneMatch(text -> text.words()
                        .english()
                        .toLowerCase(Locale.ROOT)
                        .equals(text.words().spanish().toLowerCase(Locale.ROOT)));
    }

    @Test
    void spanish_says_tu_and_opens_its_questions() {
        assertThat(TEXTS)
                .filteredOn(text -> FORMAL.matcher(spanish(text)).find())
                .isEmpty();
        assertThat(TEXTS)
                .filteredOn(text -> count(spanish(text), '?') != count(spanish(text), '¿'))
                .isEmpty();
    }

    @Test
    void quotation_marks_are_those_of_the_language_and_come_in_pairs() {
        assertThat(TEXTS)
                .filteredOn(text -> count(english(text), '“') != count(english(text), '”')
                        || count(spanish(text), '«') != count(spanish(text), '»')
                        || spanish(text).matches(".*[“”\"'].*")
                        || english(text).matches(".*[«»\"].*"))
                .isEmpty();
    }

    @Test
    void what_clients_read_stays_at_about_eighth_grade() {
        assertThat(TEXTS)
                .filteredOn(text -> text.reader() == Reader.CLIENT)
                .filteredOn(text -> ReadingLevel.grade(english(text)) > EIGHTH_GRADE_AND_A_LITTLE)
                .map(text -> "%s (%.1f): %s".formatted(text, ReadingLevel.grade(english(text)), english(text)))
                .isEmpty();
    }

    @Test
    void titles_fit_where_titles_are_shown() {
        assertThat(TEXTS)
                .filteredOn(text -> text.place().endsWith("short title"))
                .allMatch(text -> english(text).length() <= 12 && spanish(text).length() <= 12);
        assertThat(TEXTS)
                .filteredOn(text -> text.reader() == Reader.CLIENT_AS_NAME)
                .allMatch(text -> english(text).length() <= 60 && spanish(text).length() <= 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never listen.",
                "It is that you always go.",
                "Tú nunca escuchas.",
                "Siempre llegas tarde.",
                "Nunca me dices nada."
            })
    void blame_is_recognised(String text) {
        assertThat(blames(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Softer than “You never tell me.”",
                "Mejor que «Nunca me cuentas nada».",
                "It never has a date.",
                "Es opcional y nunca tiene fecha."
            })
    void quoted_examples_and_plain_facts_are_not_blame(String text) {
        assertThat(blames(text)).isFalse();
    }

    private static boolean blames(String text) {
        return BLAME.matcher(QUOTED.matcher(text).replaceAll("")).find();
    }

    private static List<String> offending(Function<String, Boolean> offends) {
        return TEXTS.stream()
                .filter(text -> offends.apply(english(text)) || offends.apply(spanish(text)))
                .map(text -> text + ": " + text.words())
                .toList();
    }

    private static String english(Text text) {
        return text.words().english();
    }

    private static String spanish(Text text) {
        Words words = text.words();
        return words.spanish();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
