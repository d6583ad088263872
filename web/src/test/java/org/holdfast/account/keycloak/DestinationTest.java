package org.holdfast.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/caseload", "/couple/7f?tab=plan&x=a%20b"})
    void a_place_of_ours_is_where_people_land(String place) {
        assertThat(Destination.within(place)).isEqualTo(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "caseload",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a\r\nSet-Cookie: x",
                "/señal",
                "/signin?to=/signin",
                "/signout",
                "/signed-out?here"
            })
    void anything_else_leads_home(String place) {
        assertThat(Destination.within(place)).isEqualTo("/");
    }

    @Test
    void an_address_of_absurd_length_leads_home() {
        assertThat(Destination.within("/" + "a".repeat(600))).isEqualTo("/");
    }
}
