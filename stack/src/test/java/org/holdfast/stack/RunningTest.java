package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process sleeper;

    @BeforeEach
    void start() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        sleeper.destroyForcibly();
    }

    @Test
    void what_an_earlier_launcher_left_is_ended() {
        new Running(folder.resolve("running")).add(sleeper.toHandle(), "Keycloak");
        assertThat(new Running(folder.resolve("running")).endLeftovers()).containsExactly("Keycloak");
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void a_stranger_with_the_same_number_is_left_alone() throws IOException {
        Instant lastWeek = Instant.now().minus(Duration.ofDays(7));
        Files.writeString(folder.resolve("running"), sleeper.pid() + " " + lastWeek + " Keycloak\n");
        assertThat(new Running(folder.resolve("running")).endLeftovers()).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void what_ended_in_order_is_forgotten() {
        var running = new Running(folder.resolve("running"));
        running.add(sleeper.toHandle(), "MariaDB");
        running.remove(sleeper.pid());
        assertThat(new Running(folder.resolve("running")).endLeftovers()).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void a_damaged_list_is_read_as_far_as_it_can_be() throws IOException {
        Files.writeString(
                folder.resolve("running"),
                "half a li\n\n" + Running.Entry.of(sleeper.toHandle(), "Open Liberty")
                        + "\n99999999999999999999 x y\n");
        assertThat(new Running(folder.resolve("running")).endLeftovers()).containsExactly("Open Liberty");
    }

    @Test
    void ending_a_process_ends_its_children() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 60 & sleep 60; true").start();
        while (parent.children().count() < 2) {
            Thread.sleep(5);
        }
        var family = parent.children().toList();
        Running.end(parent.toHandle(), Duration.ofSeconds(5));
        assertThat(family).noneMatch(ProcessHandle::isAlive);
    }
}
