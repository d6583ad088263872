package org.holdfast.worksheet.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Words WORDS = new Words("Words", "Palabras");

    private final Course course = new Course(new WorksheetTemplate(
            new TemplateRef("two-parts", 1),
            WORDS,
            WORDS,
            5,
            Set.of(),
            Set.of(),
            Audience.EACH_SEPARATELY,
            WORDS,
            List.of(
                    new Section(
                            WORDS,
                            WORDS,
                            List.of(
                                    Items.of("read-this", new Information()),
                                    Items.of("first", new LongText()),
                                    Items.of("second", new Scale()))),
                    new Section(WORDS, WORDS, List.of(Items.of("third", new LongText())))),
            List.of()));

    @Test
    void words_to_read_are_no_stop() {
        assertThat(course.length()).isEqualTo(3);
        assertThat(course.knows("read-this")).isFalse();
        assertThat(course.position("first")).isEqualTo(1);
    }

    @Test
    void the_way_runs_through_the_sections_and_ends_at_both_ends() {
        assertThat(course.before("first")).isEmpty();
        assertThat(course.after("second")).contains("third");
        assertThat(course.before("third")).contains("second");
        assertThat(course.after("third")).isEmpty();
    }

    @Test
    void reopening_goes_to_the_first_question_without_an_answer() {
        assertThat(course.entrance(Set.of("first", "third")::contains)).isEqualTo("second");
    }

    @Test
    void with_every_question_answered_it_begins_at_the_beginning() {
        assertThat(course.entrance(key -> true)).isEqualTo("first");
    }
}
