package org.holdfast.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.practice.Refusals.assertRefused;

import org.holdfast.account.EmailAddress;
import org.holdfast.account.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may type where it is short. */
class LimitsTest {

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(Limits.title("\uD83D\uDE00".repeat(120))).hasSize(240);
        assertRefused(() -> Limits.title("\uD83D\uDE00".repeat(121)), "refused.title.long", 121, 120);
    }

    @Test
    void a_name_is_neither_blank_nor_endless() {
        assertRefused(() -> new PersonName("", " ", "Lindqvist"), "refused.name.empty");
        assertRefused(() -> new PersonName("", "Maya", "x".repeat(61)), "refused.name.long", 61, 60);
        assertThat(new PersonName(" ", " Maya ", "Lindqvist").full()).isEqualTo("Maya Lindqvist");
    }

    @Test
    void people_are_spoken_of_by_their_title_where_they_have_one() {
        assertThat(new PersonName("Dr.", "Abena", "Osei").spoken()).isEqualTo("Dr. Osei");
        assertThat(new PersonName("", "Maya", "Lindqvist").spoken()).isEqualTo("Maya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maya",
                "maya@",
                "@example.org",
                "maya@example",
                "ma ya@example.org",
                "a@b.c",
                "x@y.org, z@y.org"
            })
    void what_cannot_be_written_to_is_no_address(String text) {
        assertRefused(() -> new EmailAddress(text), "refused.email");
    }

    @Test
    void an_address_is_kept_in_lower_case() {
        assertThat(new EmailAddress(" Maya.L@Example.ORG ").address()).isEqualTo("maya.l@example.org");
    }

    @Test
    void sensitive_words_never_print_themselves() {
        assertThat(new Sensitive("a secret")).hasToString("•••");
    }
}
