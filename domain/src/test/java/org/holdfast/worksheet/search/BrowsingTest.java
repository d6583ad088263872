package org.holdfast.worksheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.library.Library;
import org.holdfast.practice.Practice;
import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counselor looks through the library; who may not, figure 1 tries as everybody. */
class BrowsingTest {

    private final Practice practice = Practice.inMemory();
    private final WorksheetTemplates library = new Library().worksheets();
    private final Browsing browsing =
            new Browsing(library, practice.repositories().favourites(), practice);

    @BeforeEach
    void the_counselor_looks() {
        practice.as(practice.counselor());
    }

    @Test
    void each_worksheet_is_there_once_in_the_librarys_order() {
        assertThat(browsing.worksheets()).isEqualTo(library.newest());
        assertThat(browsing.worksheets().stream().map(one -> one.ref().key())).doesNotHaveDuplicates();
    }

    @Test
    void one_worksheet_is_its_newest_version() {
        WorksheetTemplate newest = browsing.worksheet("impact-letter");
        assertThat(newest.ref()).isEqualTo(new TemplateRef("impact-letter", 2));
    }

    @Test
    void a_worksheet_that_there_is_not_is_not_found() {
        assertThatThrownBy(() -> browsing.worksheet("no-such")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_worksheet_is_kept_at_hand_until_it_is_let_go() {
        browsing.keepAtHand("impact-letter", true);
        browsing.keepAtHand("impact-letter", true);
        browsing.keepAtHand("trigger-map", false);
        assertThat(browsing.favourites()).containsExactly("impact-letter");
        practice.as(practice.counselor());
        assertThat(browsing.favourites()).isEmpty();
    }

    @Test
    void what_is_let_go_is_no_longer_at_hand_and_what_there_is_not_cannot_be_kept() {
        browsing.keepAtHand("impact-letter", true);
        browsing.keepAtHand("impact-letter", false);
        assertThat(browsing.favourites()).isEmpty();
        assertThatThrownBy(() -> browsing.keepAtHand("no-such", true)).isInstanceOf(NotFound.class);
    }
}
