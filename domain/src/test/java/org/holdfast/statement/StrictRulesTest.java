package org.holdfast.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictRulesTest {

    private static final String SOUND = """
            # Sound rules
            [spelling]
            don't = do not
            *n't = * not

            [words]
            not = not
            joint = but
            kind = good nice*

            [hold back]
            hit me

            """
            + Arrays.stream(HintKind.values())
                    .map(kind -> "[" + kind + "]\nnot after = said\nyou ..2 %kind word\n")
                    .collect(Collectors.joining());

    @Test
    void sound_rules_are_read() {
        assertThat(RulesReader.read("x.rules", SOUND).habits()).hasSize(HintKind.values().length);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [hold back]      | [hold on]          | 'hold on' is not one of [ULTIMATUM
            [LABEL]          | [BLAME]            | BLAME has two sections
            # Sound rules    | you word           | line 1: a section is expected before 'you word'
            don't = do not   | don't              | line 3: 'name = words' is expected here, not 'don't'
            don't = do not   | don't = a = b      | line 3: 'name = words' is expected here
            *n't = * not     | *n't = not         | is spelt twice, or not as '*ending = * word'
            *n't = * not     | don't = do         | 'don't' is spelt twice
            joint = but      | joint = But        | line 8: 'But' is not a word in small letters without accents
            joint = but      | joint = *          | '*' is not a word
            kind = good nice* | not = no          | 'not' is defined twice
            hit me           | hit %me            | no words are called '%me'
            hit me           | ..2                | a phrase needs a word to look for
            hit me           | me? you~           | a phrase needs a word to look for
            hit me           | hit ..9 me         | a skip is at most 8 words long
            hit me           | a ..1 b ..1 c ..1 d | a phrase has at most 14 steps and 2 skips
            hit me           | hit mé             | 'mé' is not a word
            hit me           | `hit a||b`         | '' is not a word
            hit me           | SOME: hit          | 'SOME' is not one of [FEELING
            hit me           | # nothing          | nothing says when to hold back
            joint = but      | but = but          | no words are called '%joint'
            kind = good nice* | kind = a / more = b | the words [more] are used nowhere
            not after = said | not before = said  | 'not before' is not known here
            not after = said | questions = yes    | 'questions = too' is expected here
            not after = said | parts = NONE       | 'NONE' is not one of [FEELING
            [LABEL]          | # [LABEL]          | nothing is said of [LABEL]
            """)
    void a_spoiled_file_is_refused_with_its_line(String piece, String by, String complaint) {
        assertThat(SOUND).contains(piece);
        String spoiled =
                SOUND.replaceFirst(Pattern.quote(piece), by.replace("$", "\\$").replace(" / ", "\n"));

        assertThatThrownBy(() -> RulesReader.read("x.rules", spoiled))
                .isInstanceOf(BrokenRules.class)
                .hasMessageStartingWith("Rules x.rules, line ")
                .hasMessageContaining(complaint);
    }
}
