package org.holdfast.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the environment says about addresses, ports and the practice; every part has a default. */
record Settings(Path home, URI baseUrl, ZoneId timeZone, int sessionMinutes, Map<Port, Integer> ports) {

    /** Each port the servers listen on, with the setting that moves it. */
    enum Port {
        HTTP("HOLDFAST_HTTP_PORT", 8080),
        KEYCLOAK("HOLDFAST_KEYCLOAK_PORT", 8180),
        DB("HOLDFAST_DB_PORT", 3390),
        MAIL("HOLDFAST_MAIL_PORT", 8125),
        SMTP("HOLDFAST_SMTP_PORT", 3025);

        final String setting;
        final int usual;

        Port(String setting, int usual) {
            this.setting = setting;
            this.usual = usual;
        }
    }

    static final String HOST = "127.0.0.1";

    Settings {
        ports = Map.copyOf(ports);
    }

    static Settings from(Map<String, String> env, Path project) {
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, number(env, port.setting, port.usual, 1, 65_535));
        }
        refuseSharedPorts(ports);
        return new Settings(
                project.resolve(env.getOrDefault("HOLDFAST_HOME", ".holdfast"))
                        .toAbsolutePath()
                        .normalize(),
                baseUrl(env.getOrDefault("HOLDFAST_BASE_URL", "http://" + HOST + ":" + ports.get(Port.HTTP))),
                zone(env.getOrDefault("HOLDFAST_TIME_ZONE", "Europe/Stockholm")),
                number(env, "HOLDFAST_SESSION_MINUTES", 20, 1, 1_440),
                ports);
    }

    int port(Port port) {
        return ports.getOrDefault(port, port.usual);
    }

    String keycloakUrl() {
        return "http://" + HOST + ":" + port(Port.KEYCLOAK);
    }

    String issuer() {
        return keycloakUrl() + "/realms/holdfast";
    }

    String mailboxUrl() {
        return "http://" + HOST + ":" + port(Port.MAIL);
    }

    private static int number(Map<String, String> env, String name, int usual, int least, int most) {
        String value = env.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(name, value, "a whole number from " + least + " to " + most, notANumber);
        }
        throw wrong(name, value, "a whole number from " + least + " to " + most, null);
    }

    private static void refuseSharedPorts(Map<Port, Integer> ports) {
        var owners = new HashMap<Integer, Port>();
        ports.forEach((port, number) -> {
            Port other = owners.put(number, port);
            if (other != null) {
                throw new Trouble("%s and %s are both %d: give each its own port."
                        .formatted(other.setting, port.setting, number));
            }
        });
    }

    private static URI baseUrl(String value) {
        try {
            URI uri = URI.create(value);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return URI.create(value.replaceAll("/+$", ""));
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw wrong("HOLDFAST_BASE_URL", value, "an address such as http://127.0.0.1:8080", notAnAddress);
        }
        throw wrong("HOLDFAST_BASE_URL", value, "an address such as http://127.0.0.1:8080", null);
    }

    private static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw wrong("HOLDFAST_TIME_ZONE", value, "a zone such as Europe/Stockholm", unknown);
        }
    }

    private static Trouble wrong(String name, String value, String wanted, @Nullable Throwable cause) {
        String sentence = "%s is \"%s\"; it must be %s.".formatted(name, value, wanted);
        return cause == null ? new Trouble(sentence) : new Trouble(sentence, cause);
    }
}
