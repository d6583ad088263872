package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.library.LibraryTexts.Text;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCountsTest {

    private final Library library = new Library();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_library_says_how_much_it_holds_in_each_language(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<WorksheetTemplate> versions = library.everyWorksheet();
        Collection<WorksheetTemplate> worksheets = versions.stream()
                .collect(Collectors.toMap(
                        worksheet -> worksheet.ref().key(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(
                                worksheet -> worksheet.ref().version()))))
                .values();
        List<PlanTemplate> plans = library.plans().newest();
        List<PhaseTemplate> phases =
                plans.stream().flatMap(plan -> plan.phases().stream()).toList();
        int items = worksheets.stream()
                .flatMap(worksheet -> worksheet.items().stream())
                .mapToInt(LibraryCountsTest::counted)
                .sum();
        int feelings = library.feelings().stream()
                .mapToInt(family -> family.feelings().size())
                .sum();
        int steps = phases.stream().mapToInt(phase -> phase.steps().size()).sum();
        List<String> texts = LibraryTexts.of(library).stream()
                .map(Text::words)
                .map(words -> words.in(locale))
                .toList();

        System.out.printf(
                "Library in %s: %d worksheets (%d versions), %d items, %d feelings, %d plans, %d phases, %d steps,"
                        + " %d texts%n",
                language,
                worksheets.size(),
                versions.size(),
                items,
                feelings,
                plans.size(),
                phases.size(),
                steps,
                texts.size());

        assertThat(texts).isNotEmpty().noneMatch(String::isBlank);
        assertThat(worksheets).hasSizeGreaterThanOrEqualTo(22);
        assertThat(feelings).isGreaterThanOrEqualTo(40);
        assertThat(plans).isNotEmpty();
    }

    private static int counted(Item item) {
        return item.form() instanceof Group group ? 1 + group.items().size() : 1;
    }
}
