package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void slow_preparations_are_made_once() {
        var times = new AtomicInteger();
        new Servers(folder).once("keycloak", times::incrementAndGet);
        new Servers(folder).once("keycloak", times::incrementAndGet);
        assertThat(times).hasValue(1);
    }

    @Test
    void a_preparation_that_failed_is_made_again() {
        var servers = new Servers(folder);
        assertThatThrownBy(() -> servers.once("keycloak", () -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("disk full");
        var times = new AtomicInteger();
        servers.once("keycloak", times::incrementAndGet);
        assertThat(times).hasValue(1);
    }

    @Test
    void servers_that_were_never_unpacked_are_missed_with_what_to_do() {
        assertThatThrownBy(() -> new Servers(folder).keycloak())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("./dev up");
    }
}
