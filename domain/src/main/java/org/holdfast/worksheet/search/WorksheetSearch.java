package org.holdfast.worksheet.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.shared.Element;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * What somebody looks for in the library; whatever is left open fits every worksheet.
 *
 * @param words each of them has to be there, in any order, in English or Spanish, with or without accents
 * @param phase a worksheet for any time fits every phase
 * @param minutes how long it may take at most
 */
public record WorksheetSearch(
        String words,
        Optional<Element> element,
        Optional<WorkPhase> phase,
        Optional<Audience> audience,
        Optional<Integer> minutes) {

    /** Finds everything. */
    public static final WorksheetSearch EVERYTHING =
            new WorksheetSearch("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    public boolean isEverything() {
        return words.isBlank() && element.isEmpty() && phase.isEmpty() && audience.isEmpty() && minutes.isEmpty();
    }

    /**
     * What fits, in the same order.
     *
     * @param also what a reader sees beside a worksheet's own words, such as the names of what it serves
     */
    public List<WorksheetTemplate> in(List<WorksheetTemplate> all, Function<WorksheetTemplate, String> also) {
        return all.stream().filter(one -> fits(one, also)).toList();
    }

    private boolean fits(WorksheetTemplate one, Function<WorksheetTemplate, String> also) {
        return element.map(one.elements()::contains).orElse(true)
                && phase.map(wanted -> isFor(one, wanted)).orElse(true)
                && audience.map(one.audience()::equals).orElse(true)
                && minutes.map(most -> one.minutes() <= most).orElse(true)
                && says(one, also);
    }

    private static boolean isFor(WorksheetTemplate one, WorkPhase wanted) {
        return one.phases().contains(wanted) || one.phases().contains(WorkPhase.ANY_TIME);
    }

    private boolean says(WorksheetTemplate one, Function<WorksheetTemplate, String> also) {
        if (words.isBlank()) {
            return true;
        }
        String text = plain(also.apply(one)) + " " + plain(text(one));
        return Arrays.stream(GAPS.split(plain(words.strip()))).allMatch(text::contains);
    }

    private static String text(WorksheetTemplate one) {
        StringBuilder text = new StringBuilder();
        Stream.of(
                        Stream.of(one.title(), one.purpose()),
                        one.sections().stream().map(Section::title),
                        one.items().stream().map(Item::prompt))
                .flatMap(some -> some)
                .forEach(some -> append(text, some));
        return text.toString();
    }

    private static void append(StringBuilder text, Words some) {
        text.append(some.english()).append(' ').append(some.spanish()).append(' ');
    }

    /** As it is compared: small letters without accents. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
