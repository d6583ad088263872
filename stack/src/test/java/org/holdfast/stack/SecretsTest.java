package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void only_the_owner_can_read_the_file() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void passwords_stay_the_same_from_start_to_start() {
        Path file = folder.resolve("secrets.properties");
        Secrets first = Secrets.in(file);
        Secrets second = Secrets.in(file);
        for (Secrets.Name name : Secrets.Name.values()) {
            assertThat(second.of(name)).isEqualTo(first.of(name));
        }
    }

    @Test
    void every_installation_and_every_purpose_has_its_own() {
        Secrets one = Secrets.in(folder.resolve("one"));
        Secrets other = Secrets.in(folder.resolve("other"));
        assertThat(Arrays.stream(Secrets.Name.values()).flatMap(name -> Stream.of(one.of(name), other.of(name))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_file_from_before_gets_what_it_lacks() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Files.writeString(file, "database=kept\n");
        Secrets secrets = Secrets.in(file);
        assertThat(secrets.of(Secrets.Name.DATABASE)).isEqualTo("kept");
        assertThat(secrets.of(Secrets.Name.OIDC_CLIENT)).hasSize(40);
    }

    @Test
    void demo_passwords_can_be_typed_and_are_long_enough_for_the_realm() {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        assertThat(secrets.of(Secrets.Name.DEMO_CLIENT)).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    }
}
