package org.holdfast.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Sensitive;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backtracking would take minutes for what is read in milliseconds; how many of them, a benchmark says. */
class HostileTextTest {

    private static final int ROUNDS = 250;

    /** What makes trouble: marks, quotes, joiners, surrogates alone, accents alone, and words the rules know. */
    private static final List<String> PIECES = List.of(
            "you ",
            "never ",
            "always",
            "if you do not ",
            "i will ",
            "i feel ",
            "that ",
            "really really really ",
            "\n",
            "siempre ",
            "nunca ",
            "me ",
            "te ",
            "mientes ",
            "si no ",
            "siento que ",
            "no ",
            "eres ",
            "muy ",
            "é",
            "e\u0301",
            "ñ",
            "n\u0303",
            "\u0301",
            "'",
            "’",
            "‘",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "…",
            "...",
            ".",
            "?",
            "¿",
            "!",
            ", ",
            "-",
            "—",
            "😢",
            "👩‍❤️‍👨",
            "\uD83D",
            "\uDE22",
            "\u200B",
            "\u00AD",
            "\u0000",
            "\t",
            "İ",
            "ß",
            "ﬁ",
            "K",
            "\u037E",
            "한글",
            "ﷺ",
            "and ",
            "because ",
            "liar ",
            "a ",
            "don't ",
            "can’t ",
            "you're ",
            "I",
            "\u202E",
            "1",
            "𝐲𝐨𝐮 ",
            "\u1FEF");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void any_text_is_read_without_complaint_and_hints_point_inside_it(String language) {
        Random random = new Random(20);
        for (int round = 0; round < ROUNDS; round++) {
            String text = random(random, PIECES, 1 + random.nextInt(60));
            for (Part part : Part.values()) {
                assertSound(text, read(language, part, text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_sentences_people_write_stay_sound_when_glued_and_cut_anywhere(String language) {
        Random random = new Random(21);
        List<String> texts = Corpus.of(language).sentences().stream()
                .filter(each -> !each.held())
                .map(Corpus.Sentence::text)
                .toList();
        int seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String glued = random(random, texts, 2) + random(random, PIECES, 3) + random(random, texts, 1);
            String text = glued.substring(random.nextInt(10)).substring(0, random.nextInt(glued.length() - 10));
            List<Hint> hints = read(language, Part.WHOLE, text);
            assertSound(text, hints);
            seen += hints.size();
        }
        assertThat(seen).isGreaterThan(ROUNDS / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void composed_and_decomposed_texts_are_read_the_same(String language) {
        Random random = new Random(22);
        for (int round = 0; round < ROUNDS; round++) {
            // A mark that begins the text belongs to no word, and half a surrogate pair has no normal form.
            String text = "x " + random(random, PIECES, 40).replaceAll("[\\uD83D\\uDE22](?![\\uDC00-\\uDFFF])", "");
            List<String> composed = noticed(language, Normalizer.normalize(text, Normalizer.Form.NFC));
            List<String> decomposed = noticed(language, Normalizer.normalize(text, Normalizer.Form.NFD));
            assertThat(decomposed).as(text).isEqualTo(composed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you ",
                "you never ",
                "i feel like ",
                "if you do not ",
                "i so so so ",
                "siempre me ",
                "si no me lo ",
                "a ",
                "no ",
                "'",
                "\"",
                "‘",
                "' a",
                "“",
                "\u0301",
                "😢",
                "a'",
                "'a ",
                "very ",
                "muy ",
                "que ",
                "mientes",
                "cosas ",
                "que me ",
                ". ",
                "?",
                "\n",
                "Mientes ",
                "te mientes ",
                "eres un ",
                "siento que ya ",
                "you i will ",
                "si ",
                "you really ",
                "if you really a so ",
                "one more a and a ",
                "if you if you do not ",
                "said you are a liar ",
                "not you always "
            })
    @Timeout(20)
    void the_longest_text_is_read_however_it_is_made(String piece) {
        String text = piece.repeat(Limits.ANSWER / piece.length());
        for (String language : List.of("en", "es")) {
            assertSound(text, read(language, Part.WHOLE, text));
        }
    }

    private static void assertSound(String text, List<Hint> hints) {
        assertThat(hints).hasSizeLessThanOrEqualTo(StatementHelp.MOST_HINTS);
        for (Hint hint : hints) {
            assertThat(hint.start()).isNotNegative().isLessThan(hint.end());
            assertThat(hint.end()).isLessThanOrEqualTo(text.length());
            assertThat(splitsAPair(text, hint.start()) || splitsAPair(text, hint.end()))
                    .isFalse();
            assertThat(hints).filteredOn(hint::overlaps).containsExactly(hint);
        }
    }

    private static boolean splitsAPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static String random(Random random, List<String> pieces, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    /** What was noticed and in which words, in composed form. */
    private static List<String> noticed(String language, String text) {
        List<String> all = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Hint hint : read(language, part, text)) {
                String words = text.substring(hint.start(), hint.end());
                all.add(part + " " + hint.kind() + " " + Normalizer.normalize(words, Normalizer.Form.NFC));
            }
        }
        return all;
    }

    private static List<Hint> read(String language, Part part, String text) {
        return StatementHelp.of(Locale.of(language)).read(IStatement.only(part, new Sensitive(text)));
    }
}
