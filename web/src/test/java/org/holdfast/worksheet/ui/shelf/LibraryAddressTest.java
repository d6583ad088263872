package org.holdfast.worksheet.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.holdfast.shared.Element;
import org.holdfast.worksheet.search.WorksheetSearch;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.WorkPhase;
import org.junit.jupiter.api.Test;

class LibraryAddressTest {

    @Test
    void what_was_chosen_comes_back_from_the_address_and_the_words_never_reach_it() {
        WorksheetSearch search = new WorksheetSearch(
                "Maya",
                Optional.of(Element.SELF_CARE),
                Optional.of(WorkPhase.ANY_TIME),
                Optional.of(Audience.EACH_SEPARATELY),
                Optional.of(20));

        QueryParameters address = LibraryAddress.write(search);

        assertThat(address.getQueryString()).doesNotContain("Maya").contains("element=self-care");
        assertThat(LibraryAddress.read(address))
                .isEqualTo(
                        new WorksheetSearch("", search.element(), search.phase(), search.audience(), search.minutes()));
    }

    @Test
    void what_cannot_be_read_in_an_address_is_left_open() {
        assertThat(LibraryAddress.read(QueryParameters.fromString("element=nonsense&minutes=-1&phase=&for=JOINT")))
                .isEqualTo(WorksheetSearch.EVERYTHING);
        assertThat(LibraryAddress.write(WorksheetSearch.EVERYTHING).getParameters())
                .isEmpty();
    }
}
