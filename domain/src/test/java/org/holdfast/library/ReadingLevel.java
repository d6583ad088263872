package org.holdfast.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many years of school an English text asks for.
 *
 * <p>Flesch-Kincaid grade = 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975). Syllables are estimated from groups of vowels, so that a grade is right to about one year.
 */
final class ReadingLevel {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’'-]\\p{L}+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!…\\s)[.?]+(?=[”’\"')]*(?:\\s|$))");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy])(?:es|ed|e)$");
    private static final Pattern SOUNDED_END = Pattern.compile("(?:[^aeiouy]le|[td]ed|(?:[sxzc]|ch|sh|g)es)$");

    private ReadingLevel() {}

    static double grade(String english) {
        List<String> words =
                WORD.matcher(english).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return 0;
        }
        long sentences = Math.max(1, SENTENCE_END.matcher(english).results().count());
        int syllables = words.stream().mapToInt(ReadingLevel::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        long groups = VOWELS.matcher(plain).results().count();
        boolean silent =
                SILENT_END.matcher(plain).find() && !SOUNDED_END.matcher(plain).find();
        return (int) Math.max(1, silent ? groups - 1 : groups);
    }
}
