package org.holdfast.worksheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnswerTextPropertyTest {

    private static final int LONGEST = 20_000;
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ":",
            ",",
            "\"",
            "\\",
            "\\u0000",
            "\"feeling\":",
            "\"one\":\"c0\"",
            "null",
            "1e999999999",
            "1e9999999999",
            "-",
            "0",
            "é",
            "\uD83D",
            "\uDE14",
            "\n",
            "\0",
            "c0",
            "2026-02-30",
            "{\"one\":{\"one\":",
            "true");

    @RepeatedTest(300)
    void what_is_written_reads_back_the_same(RepetitionInfo turn) {
        RandomSheets sheets = new RandomSheets(turn.getCurrentRepetition());
        Form form = sheets.form();
        for (Filled answer : List.of(sheets.answer(form), sheets.complete(form))) {
            form.check(answer);
            Sensitive kept = AnswerText.write(form, answer);
            assertThat(AnswerText.read(form, kept)).isEqualTo(answer);
            assertThat(AnswerText.write(form, AnswerText.read(form, kept))).isEqualTo(kept);
        }
    }

    @RepeatedTest(200)
    void what_is_complete_says_so(RepetitionInfo turn) {
        RandomSheets sheets = new RandomSheets(turn.getCurrentRepetition());
        Form form = sheets.form();
        assertThat(form instanceof Information || form.isComplete(sheets.complete(form)))
                .isTrue();
        assertThat(form.isComplete(new Filled.Nothing())).isFalse();
    }

    @Test
    void any_text_ends_in_an_answer_or_a_refusal_and_soon() {
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int turn = 0; turn < 4_000; turn++) {
                Random random = new Random(turn);
                RandomSheets sheets = new RandomSheets(turn);
                read(sheets.form(), glued(random));
                Form form = sheets.form();
                read(form, spoiled(AnswerText.write(form, sheets.answer(form)).words(), random));
            }
        });
    }

    @Test
    void the_longest_hostile_texts_are_read_at_once() {
        RandomSheets sheets = new RandomSheets(1);
        for (String piece : PIECES) {
            String longest = piece.repeat(LONGEST / piece.length());
            for (int form = 0; form < 40; form++) {
                Form any = sheets.form();
                assertTimeout(Duration.ofSeconds(2), () -> read(any, longest));
            }
        }
    }

    private static void read(Form form, String text) {
        Filled answer;
        try {
            answer = AnswerText.read(form, new Sensitive(text));
        } catch (Refused refused) {
            return;
        }
        Sensitive kept = AnswerText.write(form, answer);
        assertThat(AnswerText.write(form, AnswerText.read(form, kept))).isEqualTo(kept);
    }

    private static String glued(Random random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(40);
        for (int piece = 0; piece < count; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String spoiled(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + random.nextInt(3));
        return text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(until);
    }
}
