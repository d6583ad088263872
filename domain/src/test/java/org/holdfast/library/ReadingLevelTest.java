package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "need, 1",
        "safe, 1",
        "hoped, 1",
        "makes, 1",
        "hidden, 2",
        "listened, 2",
        "wanted, 2",
        "table, 2",
        "changes, 2",
        "boundary, 3",
        "counselor, 3",
        "you, 1",
        "the, 1",
        "consistency, 4"
    })
    void syllables_are_counted_by_ear(String word, int syllables) {
        assertThat(ReadingLevel.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void plain_words_in_short_sentences_read_at_an_early_grade() {
        assertThat(ReadingLevel.grade("The cat sat on the mat. It was a good day for a cat."))
                .isLessThan(2);
    }

    @Test
    void long_words_in_long_sentences_read_at_college_level() {
        assertThat(ReadingLevel.grade("Organizational considerations necessitate comprehensive communication of"
                        + " interpersonal expectations between participating individuals."))
                .isGreaterThan(16);
    }

    @Test
    void the_grade_follows_the_published_formula() {
        // 13 words, 2 sentences, 13 syllables
        assertThat(ReadingLevel.grade("What do you feel now? Take the time you want to say it."))
                .isCloseTo(0.39 * 13 / 2 + 11.8 * 13 / 13 - 15.59, Offset.offset(0.001));
    }
}
