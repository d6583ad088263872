package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_taken_port_is_said_by_setting_and_number() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName(Settings.HOST))) {
            Settings settings = settingsWith(Settings.Port.DB, other.getLocalPort());
            assertThatThrownBy(() -> Ports.refuseTaken(settings))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("HOLDFAST_DB_PORT")
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void a_port_taken_on_every_address_is_taken_here_too() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThat(Ports.isTaken(other.getLocalPort())).isTrue();
        }
    }

    @Test
    void free_ports_are_accepted() {
        assertThatCode(() -> Ports.refuseTaken(
                        settingsWith(Settings.Port.DB, Ports.free(1).getFirst())))
                .doesNotThrowAnyException();
    }

    @Test
    void free_ports_differ() {
        assertThat(Ports.free(8)).doesNotHaveDuplicates();
    }

    private static Settings settingsWith(Settings.Port port, int number) {
        List<Integer> free = Ports.free(Settings.Port.values().length);
        Map<String, String> env = new HashMap<>();
        for (Settings.Port each : Settings.Port.values()) {
            env.put(each.setting, Integer.toString(each == port ? number : free.get(each.ordinal())));
        }
        return Settings.from(env, Path.of(""));
    }
}
