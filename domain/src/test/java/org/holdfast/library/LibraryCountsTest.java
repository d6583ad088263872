package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.holdfast.library.LibraryTexts.Text;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCountsTest {

    private final Library library = new Library();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_library_says_how_much_it_holds_in_each_language(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<WorksheetTemplate> worksheets = library.worksheets().newest();
        List<PlanTemplate> plans = library.plans().newest();
        List<PhaseTemplate> phases =
                plans.stream().flatMap(plan -> plan.phases().stream()).toList();
        int items = worksheets.stream()
                .flatMap(worksheet -> worksheet.sections().stream())
                .mapToInt(section -> section.items().size())
                .sum();
        int steps = phases.stream().mapToInt(phase -> phase.steps().size()).sum();
        List<String> texts = LibraryTexts.of(library).stream()
                .map(Text::words)
                .map(words -> words.in(locale))
                .toList();

        System.out.printf(
                "Library in %s: %d worksheets, %d items, %d plans, %d phases, %d steps, %d texts%n",
                language, worksheets.size(), items, plans.size(), phases.size(), steps, texts.size());

        assertThat(texts).isNotEmpty().noneMatch(String::isBlank);
        assertThat(worksheets).hasSizeGreaterThanOrEqualTo(5);
        assertThat(plans).isNotEmpty();
    }
}
