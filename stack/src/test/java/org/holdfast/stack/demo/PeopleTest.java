package org.holdfast.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.holdfast.access.Role;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final People people = People.shipped();

    @Test
    void the_practice_has_an_admin_three_counselors_and_thirteen_couples_one_of_them_separated() {
        assertThat(people.inRole(Role.ADMIN)).hasSize(1);
        assertThat(people.inRole(Role.COUNSELOR)).hasSize(3);
        assertThat(people.inRole(Role.CLIENT)).hasSize(26);
    }

    @Test
    void every_couple_has_two_partners_with_the_same_counselor() {
        IntStream.rangeClosed(1, 13).mapToObj(people::partnersOf).forEach(partners -> {
            assertThat(partners)
                    .extracting(Person::side)
                    .containsExactly(Optional.of(Person.Side.A), Optional.of(Person.Side.B));
            assertThat(partners)
                    .extracting(Person::counselor)
                    .containsOnly(partners.getFirst().counselor());
        });
    }

    @Test
    void every_client_is_seen_by_one_of_the_counselors() {
        assertThat(people.inRole(Role.CLIENT))
                .allSatisfy(client -> assertThat(people.byId(client.counselor().orElseThrow()))
                        .hasValueSatisfying(person -> assertThat(person.role()).isEqualTo(Role.COUNSELOR)));
    }

    @Test
    void ids_and_addresses_are_nobody_elses() {
        assertThat(people.people()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(people.people())
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void the_first_couple_is_maya_and_jonas_with_dr_osei() {
        assertThat(people.partnersOf(1)).extracting(Person::fullName).containsExactly("Maya Lindqvist", "Jonas Abara");
        assertThat(people.partnersOf(1).getFirst().counselor().flatMap(people::byId))
                .map(Person::fullName)
                .contains("Dr. Abena Osei");
    }

    @Test
    void a_client_without_a_couple_is_refused() {
        assertThatThrownBy(() -> new Person(
                        UUID.randomUUID(),
                        "a@holdfast.example",
                        "A",
                        "B",
                        Optional.empty(),
                        Role.CLIENT,
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a@holdfast.example");
    }
}
