package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void nothing_need_be_set() {
        Settings settings = Settings.from(Map.of(), PROJECT);
        assertThat(settings.home()).isEqualTo(Path.of("/project/.holdfast"));
        assertThat(settings.baseUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.issuer()).isEqualTo("http://127.0.0.1:8180/realms/holdfast");
        assertThat(settings.sessionMinutes()).isEqualTo(20);
    }

    @Test
    void the_address_follows_the_port() {
        Settings settings = Settings.from(Map.of("HOLDFAST_HTTP_PORT", "9999"), PROJECT);
        assertThat(settings.baseUrl()).hasToString("http://127.0.0.1:9999");
    }

    @Test
    void an_address_loses_its_last_slash() {
        Settings settings = Settings.from(Map.of("HOLDFAST_BASE_URL", "https://practice.example/"), PROJECT);
        assertThat(settings.baseUrl()).hasToString("https://practice.example");
    }

    @Test
    void the_practice_has_its_own_zone() {
        Settings settings = Settings.from(Map.of("HOLDFAST_TIME_ZONE", "America/Bogota"), PROJECT);
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("America/Bogota"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDFAST_HTTP_PORT, eighty",
        "HOLDFAST_KEYCLOAK_PORT, 70000",
        "HOLDFAST_DB_PORT, 0",
        "HOLDFAST_MAIL_PORT, -1",
        "HOLDFAST_SMTP_PORT, 25.5",
        "HOLDFAST_SESSION_MINUTES, 0",
        "HOLDFAST_TIME_ZONE, Mars/Olympus",
        "HOLDFAST_BASE_URL, practice.example",
        "HOLDFAST_BASE_URL, 'http://a b'"
    })
    void a_wrong_value_is_refused_with_its_settings_name(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value), PROJECT))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value);
    }

    @Test
    void two_servers_cannot_share_a_port() {
        assertThatThrownBy(() -> Settings.from(Map.of("HOLDFAST_HTTP_PORT", "8180"), PROJECT))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("HOLDFAST_HTTP_PORT")
                .hasMessageContaining("HOLDFAST_KEYCLOAK_PORT")
                .hasMessageContaining("8180");
    }
}
