package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.SheetFiles;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A worksheet that leaves as a file comes back as it was. */
class WorksheetFilesTest {

    private static final Library LIBRARY = new Library();

    private final SheetFiles files = LIBRARY.files();

    @Test
    void every_version_of_every_worksheet_comes_back_as_it_was() {
        assertThat(LIBRARY.everyWorksheet())
                .hasSizeGreaterThan(20)
                .allSatisfy(worksheet -> assertThat(files.read(worksheet.ref(), files.write(worksheet)))
                        .isEqualTo(worksheet));
    }

    @RepeatedTest(500)
    void a_worksheet_of_any_shape_comes_back_as_it_was(RepetitionInfo turn) {
        WorksheetTemplate worksheet =
                new RandomSheets(turn.getCurrentRepetition(), LIBRARY.feelings()).template(new TemplateRef("any", 1));
        assertThat(files.read(worksheet.ref(), files.write(worksheet))).isEqualTo(worksheet);
    }

    @Test
    void a_file_is_read_as_the_edition_it_is_to_become() {
        WorksheetTemplate worksheet = LIBRARY.everyWorksheet().getFirst();
        TemplateRef ref = new TemplateRef("own-1", 7);
        assertThat(files.read(ref, files.write(worksheet)).ref()).isEqualTo(ref);
    }

    @Test
    void what_cannot_be_used_is_named() {
        WorksheetTemplate worksheet = LIBRARY.everyWorksheet().getFirst();
        String file = files.write(worksheet);
        assertThatThrownBy(() -> files.read(worksheet.ref(), file.replaceFirst("\"minutes\":\\d+", "\"minutes\":0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minutes");
        assertThatThrownBy(() -> files.read(worksheet.ref(), "{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("well-formed");
    }
}
