package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private final Library library = new Library(withASecondVersion());

    @Test
    void the_newest_version_is_offered() {
        assertThat(library.worksheets().newest())
                .extracting(WorksheetTemplate::ref)
                .containsExactly(new TemplateRef("calm", 2));
    }

    @Test
    void an_older_version_can_still_be_read() {
        assertThat(library.worksheets().get(new TemplateRef("calm", 1)).minutes())
                .isEqualTo(5);
        assertThat(library.worksheets().get(new TemplateRef("calm", 2)).minutes())
                .isEqualTo(9);
    }

    @Test
    void an_unknown_key_or_version_is_not_found() {
        assertThatThrownBy(() -> library.worksheets().get(new TemplateRef("calm", 3)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> library.plans().get("large", 1)).isInstanceOf(NotFound.class);
    }

    private static Shelf withASecondVersion() {
        FakeShelf shelf = new FakeShelf();
        String second = shelf.text(FakeShelf.WORKSHEET)
                .orElseThrow()
                .replace("\"version\": 1", "\"version\": 2")
                .replace("\"minutes\": 5", "\"minutes\": 9");
        return shelf.with("worksheets/calm.v2.json", second)
                .with("worksheets/index.txt", "calm.v2.json\ncalm.v1.json\n");
    }
}
