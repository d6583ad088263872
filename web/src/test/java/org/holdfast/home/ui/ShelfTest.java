package org.holdfast.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void the_first_three_lie_on_top_and_the_rest_waits() {
        Shelf<String> shelf = Shelf.of(List.of("a", "b", "c", "d", "e"), 3);

        assertThat(shelf.top()).containsExactly("a", "b", "c");
        assertThat(shelf.rest()).containsExactly("d", "e");
    }

    @Test
    void nothing_waits_when_all_have_room() {
        assertThat(Shelf.of(List.of("a", "b"), 3).rest()).isEmpty();
        assertThat(Shelf.of(List.of(), 3).top()).isEmpty();
    }
}
