package org.holdfast.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.library.Library;
import org.holdfast.server.Texts;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.DistinctSheets;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves as a Questionnaire comes back as it was. */
class QuestionnaireReaderTest {

    private static final int TURNS = 1_200;
    private static final Library LIBRARY = new Library();
    private static final Questionnaires WRITER = new Questionnaires(key -> new Words(key, "es " + key));
    private static final QuestionnaireReader READER = new QuestionnaireReader(LIBRARY.feelings());

    static List<WorksheetTemplate> library() {
        return LIBRARY.worksheets().newest().stream()
                .flatMap(newest -> IntStream.rangeClosed(1, newest.ref().version())
                        .mapToObj(version -> LIBRARY.worksheets()
                                .get(new TemplateRef(newest.ref().key(), version))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("library")
    void every_version_of_every_worksheet_comes_back_as_it_was(WorksheetTemplate worksheet) {
        QuestionnaireRead read = READER.read(WRITER.json(worksheet), worksheet.ref());
        assertThat(read.worksheet()).isEqualTo(worksheet);
        assertThat(read.notMapped()).isEmpty();
    }

    @Test
    void worksheets_of_every_shape_come_back_as_they_were() {
        TemplateRef ref = new TemplateRef("any", 2);
        Set<ItemKind> seen = EnumSet.noneOf(ItemKind.class);
        for (int turn = 0; turn < TURNS; turn++) {
            WorksheetTemplate any = new DistinctSheets(turn, LIBRARY.feelings()).template(ref);
            any.items().forEach(item -> seen.add(item.kind()));
            QuestionnaireRead read = READER.read(WRITER.json(any), ref);
            assertThat(read.worksheet()).as("turn %d", turn).isEqualTo(any);
            assertThat(read.notMapped()).as("turn %d", turn).isEmpty();
        }
        assertThat(seen).containsExactlyInAnyOrder(ItemKind.values());
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void whatever_does_not_come_along_can_be_said_to_a_person(Why why) {
        NotMapped one = new NotMapped("1.2", "Where?", why, "DETAIL");
        String said = Texts.text(Texts.LANGUAGES.getFirst(), one.message(), one.detail());
        assertThat(said).isNotEqualTo(one.message()).doesNotContain("!").matches("(?s).*[.?]");
    }

    @Test
    void it_becomes_the_edition_that_is_asked_for() {
        TemplateRef ref = new TemplateRef("own-1", 4);
        assertThat(READER.read(WRITER.json(library().getFirst()), ref)
                        .worksheet()
                        .ref())
                .isEqualTo(ref);
    }
}
