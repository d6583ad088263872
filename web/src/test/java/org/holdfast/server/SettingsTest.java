package org.holdfast.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "HOLDFAST_BASE_URL", "http://127.0.0.1:8080/",
            "HOLDFAST_DB_URL", "jdbc:mysql://127.0.0.1:3390/holdfast",
            "HOLDFAST_DB_USER", "holdfast",
            "HOLDFAST_DB_PASSWORD", "database-word",
            "HOLDFAST_OIDC_ISSUER", "http://127.0.0.1:8180/realms/holdfast",
            "HOLDFAST_OIDC_CLIENT_ID", "holdfast",
            "HOLDFAST_OIDC_CLIENT_SECRET", "sign-in-word",
            "HOLDFAST_ACCOUNTS_CLIENT_ID", "holdfast-accounts",
            "HOLDFAST_ACCOUNTS_CLIENT_SECRET", "accounts-word",
            "HOLDFAST_TIME_ZONE", "Europe/Stockholm"));

    @BeforeEach
    void there_are_keys() throws IOException {
        Path keys = Files.createFile(
                folder.resolve("keys.json"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        environment.put("HOLDFAST_KEYS_FILE", keys.toString());
    }

    @BeforeEach
    void audit_keys_and_heads_have_their_places() throws IOException {
        environment.put(
                "HOLDFAST_AUDIT_KEYS", Files.createFile(folder.resolve("keys")).toString());
        environment.put("HOLDFAST_AUDIT_HEADS", folder.toString());
    }

    @BeforeEach
    void there_is_a_mail_server() {
        environment.put("HOLDFAST_SMTP_HOST", "127.0.0.1");
        environment.put("HOLDFAST_MAIL_FROM", "no-reply@practice.example");
    }

    @Test
    void a_complete_environment_is_read() {
        Settings settings = Settings.from(environment);

        assertThat(settings.baseUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.issuer()).hasToString("http://127.0.0.1:8180/realms/holdfast");
        assertThat(settings.timeZone()).hasToString("Europe/Stockholm");
        assertThat(settings.idle()).isEqualTo(Duration.ofMinutes(20));
        assertThat(settings.secure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOLDFAST_BASE_URL",
                "HOLDFAST_DB_URL",
                "HOLDFAST_DB_USER",
                "HOLDFAST_DB_PASSWORD",
                "HOLDFAST_OIDC_ISSUER",
                "HOLDFAST_OIDC_CLIENT_ID",
                "HOLDFAST_OIDC_CLIENT_SECRET",
                "HOLDFAST_ACCOUNTS_CLIENT_ID",
                "HOLDFAST_ACCOUNTS_CLIENT_SECRET",
                "HOLDFAST_KEYS_FILE",
                "HOLDFAST_AUDIT_KEYS",
                "HOLDFAST_AUDIT_HEADS",
                "HOLDFAST_SMTP_HOST",
                "HOLDFAST_MAIL_FROM",
                "HOLDFAST_TIME_ZONE"
            })
    void a_missing_setting_is_named(String name) {
        environment.remove(name);

        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(SettingWrong.class)
                .hasMessageStartingWith("The setting " + name + " is missing: ")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDFAST_BASE_URL, ftp://127.0.0.1",
        "HOLDFAST_BASE_URL, http://127.0.0.1:8080/practice",
        "HOLDFAST_BASE_URL, http://[bad",
        "HOLDFAST_HTTP_PORT, 70000",
        "HOLDFAST_HTTP_PORT, eighty",
        "HOLDFAST_DB_URL, jdbc:mariadb://127.0.0.1/holdfast",
        "HOLDFAST_DB_URL, jdbc:mysql://127.0.0.1/holdfast?allowLoadLocalInfile=true",
        "HOLDFAST_OIDC_ISSUER, realms/holdfast",
        "HOLDFAST_KEYS_FILE, /no/such/file",
        "HOLDFAST_AUDIT_KEYS, /no/such/file",
        "HOLDFAST_AUDIT_HEADS, /no/such/folder",
        "HOLDFAST_SMTP_PORT, 70000",
        "HOLDFAST_TIME_ZONE, Europe/Atlantis",
        "HOLDFAST_SESSION_MINUTES, 0",
    })
    void a_wrong_setting_is_named_and_its_value_kept_to_ourselves(String name, String value) {
        environment.put(name, value);

        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(SettingWrong.class)
                .hasMessageStartingWith("The setting " + name + " ")
                .hasMessageEndingWith(".")
                .message()
                .doesNotContain(value + " ");
    }

    @Test
    void keys_that_everybody_may_read_are_refused() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("keys.json"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(SettingWrong.class)
                .hasMessageStartingWith("The setting HOLDFAST_KEYS_FILE names a file that everybody");
    }

    @Test
    void blank_counts_as_missing() {
        environment.put("HOLDFAST_DB_PASSWORD", "  ");

        assertThatThrownBy(() -> Settings.from(environment)).hasMessageContaining("HOLDFAST_DB_PASSWORD is missing");
    }

    @Test
    void secrets_are_not_printed() {
        assertThat(Settings.from(environment).toString()).doesNotContain("sign-in-word", "accounts-word");
    }
}
