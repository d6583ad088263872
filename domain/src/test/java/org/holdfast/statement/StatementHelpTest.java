package org.holdfast.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.shared.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementHelpTest {

    private static final StatementHelp HELP = StatementHelp.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Even now you’re never home when I call.  | you’re never
            en | I feel like you don't care.              | I feel like you don't
            en | Well: you are such a LIAR, I said.       | you are such a LIAR
            es | Y tú nunca me escuchas.                  | nunca me escuchas
            es | Siento que ya no me quieres, y duele.    | Siento que ya no me quieres
            es | Anoche pensé: sos un mentiroso.          | sos un mentiroso
            """)
    void a_hint_points_at_the_words_it_is_about(String language, String text, String words) {
        List<Hint> hints = StatementHelp.of(Locale.of(language)).read(IStatement.whole(new Sensitive(text)));

        assertThat(hints)
                .extracting(hint -> text.substring(hint.start(), hint.end()))
                .containsExactly(words);
    }

    @Test
    void an_accent_written_as_two_characters_is_underlined_with_its_letter() {
        String text = "Ayer lo hiciste a propo\u0301sito, y lo vi.";
        List<Hint> hints = StatementHelp.of(Locale.of("es", "AR")).read(IStatement.whole(new Sensitive(text)));

        assertThat(hints)
                .extracting(hint -> text.substring(hint.start(), hint.end()))
                .containsExactly("lo hiciste a propo\u0301sito");
    }

    @Test
    void each_part_gets_its_own_hints_and_no_more_than_two() {
        List<Hint> hints = HELP.read(new IStatement(Map.of(
                Part.REQUEST, new Sensitive("Stop lying to me."),
                Part.FEELING, new Sensitive("betrayed"),
                Part.EVENT, new Sensitive("You are a liar. You never listen. You ruined everything. You should go."))));

        assertThat(hints)
                .extracting(hint -> hint.part() + " " + hint.kind())
                .containsExactly(
                        "FEELING FEELING_BENEATH", "EVENT LABEL", "EVENT BLAME", "REQUEST COMPLAINT_AS_REQUEST");
    }

    @Test
    void a_statement_that_speaks_of_violence_anywhere_is_not_corrected_anywhere() {
        List<Hint> hints = HELP.read(new IStatement(Map.of(
                Part.FEELING, new Sensitive("I feel attacked."),
                Part.EVENT, new Sensitive("You hit me on Sunday."),
                Part.REQUEST, new Sensitive("Be better."))));

        assertThat(hints).isEmpty();
    }

    @Test
    void nothing_written_gets_no_hint() {
        assertThat(HELP.read(new IStatement(Map.of()))).isEmpty();
        assertThat(HELP.read(IStatement.whole(Sensitive.NONE))).isEmpty();
        assertThat(HELP.read(IStatement.whole(new Sensitive(" \n… 😢 ")))).isEmpty();
    }

    @Test
    void nobody_elses_language_breaks_it() {
        assertThat(StatementHelp.of(Locale.ROOT).read(IStatement.whole(new Sensitive("You never listen."))))
                .hasSize(1);
        assertThat(StatementHelp.of(Locale.of("es", "MX")).read(IStatement.whole(new Sensitive("Nunca me escuchas."))))
                .hasSize(1);
    }

    @Test
    void neither_a_statement_nor_its_hints_can_be_logged_with_their_words() {
        IStatement statement = IStatement.whole(new Sensitive("You are a liar."));

        assertThat(statement.toString()).doesNotContain("liar");
        assertThat(HELP.read(statement).toString()).doesNotContain("liar");
    }

    @Test
    void a_hint_names_its_messages() {
        Hint hint =
                HELP.read(IStatement.whole(new Sensitive("You are a liar."))).getFirst();

        assertThat(hint.messageKey()).isEqualTo("statement.label");
        assertThat(hint.patternKey()).isEqualTo("statement.label.try");
    }
}
