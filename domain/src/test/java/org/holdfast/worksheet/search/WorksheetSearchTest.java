package org.holdfast.worksheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.holdfast.library.Library;
import org.holdfast.shared.Element;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;

class WorksheetSearchTest {

    private static final List<WorksheetTemplate> ALL =
            new Library().worksheets().newest();

    @Test
    void nothing_chosen_finds_the_whole_library_in_its_order() {
        assertThat(WorksheetSearch.EVERYTHING.isEverything()).isTrue();
        assertThat(found(WorksheetSearch.EVERYTHING)).isEqualTo(ALL).hasSizeGreaterThan(20);
    }

    @Test
    void each_word_has_to_be_there_in_any_order_and_case() {
        assertThat(keys(words("LETTER impact"))).contains("impact-letter");
        assertThat(keys(words("letter zebra"))).isEmpty();
        assertThat(words("letter").isEverything()).isFalse();
    }

    @Test
    void spanish_is_found_with_and_without_its_accents() {
        assertThat(keys(words("perdon"))).contains("forgiveness-reflection").isEqualTo(keys(words("perdón")));
    }

    @Test
    void a_word_that_only_the_reader_sees_beside_it_is_found_too() {
        WorksheetTemplate first = ALL.getFirst();
        assertThat(words("seen-beside").in(ALL, one -> one.equals(first) ? "Seen-beside" : ""))
                .containsExactly(first);
    }

    @Test
    void each_choice_narrows_and_they_narrow_together() {
        for (Element element : Element.values()) {
            assertThat(found(with(Optional.of(element), Optional.empty(), Optional.empty(), Optional.empty())))
                    .isEqualTo(ALL.stream()
                            .filter(one -> one.elements().contains(element))
                            .toList());
        }
        for (Audience audience : Audience.values()) {
            assertThat(found(with(Optional.empty(), Optional.empty(), Optional.of(audience), Optional.of(15))))
                    .isEqualTo(ALL.stream()
                            .filter(one -> one.audience() == audience && one.minutes() <= 15)
                            .toList());
        }
    }

    @Test
    void what_fits_any_time_fits_every_phase() {
        List<WorksheetTemplate> anyTime = ALL.stream()
                .filter(one -> one.phases().contains(WorkPhase.ANY_TIME))
                .toList();
        assertThat(anyTime).isNotEmpty();
        for (WorkPhase phase : WorkPhase.values()) {
            List<WorksheetTemplate> found =
                    found(with(Optional.empty(), Optional.of(phase), Optional.empty(), Optional.empty()));
            assertThat(found)
                    .containsAll(anyTime)
                    .allMatch(one -> one.phases().contains(phase) || anyTime.contains(one));
        }
    }

    private static WorksheetSearch words(String words) {
        return new WorksheetSearch(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static WorksheetSearch with(
            Optional<Element> element,
            Optional<WorkPhase> phase,
            Optional<Audience> audience,
            Optional<Integer> minutes) {
        return new WorksheetSearch("", element, phase, audience, minutes);
    }

    private static List<WorksheetTemplate> found(WorksheetSearch search) {
        return search.in(ALL, one -> "");
    }

    private static List<String> keys(WorksheetSearch search) {
        return found(search).stream().map(one -> one.ref().key()).toList();
    }
}
