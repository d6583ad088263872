package org.holdfast.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.stack.demo.Database;
import org.holdfast.stack.demo.People;
import org.jspecify.annotations.Nullable;

/** The whole product on free ports with the made-up practice in it, started when first asked for and ended with the run. */
public final class TestStack implements AutoCloseable {
    private static @Nullable TestStack shared;

    private final TestHome home;
    private final Settings settings;
    private final Stack stack;

    private TestStack() {
        home = TestHome.fresh("stack");
        settings = Settings.from(freePorts(home), home.project());
        stack = new Stack(home.project(), settings, home.data(), new Progress(System.out));
    }

    public static synchronized TestStack shared() {
        if (shared == null) {
            shared = TestServers.endLater(new TestStack());
            shared.stack.startAll();
        }
        return shared;
    }

    public String baseUrl() {
        return settings.baseUrl().toString();
    }

    public String keycloakUrl() {
        return settings.keycloakUrl();
    }

    public String mailboxUrl() {
        return settings.mailboxUrl();
    }

    public People people() {
        return People.shipped();
    }

    /** What every made-up person of this role signs in with. */
    public String password(Role role) {
        return stack.secrets().of(Realm.passwordOf(role));
    }

    /** The file of the keys that the whole product seals with. */
    public Path keys() {
        return home.data().file(Stack.KEYS);
    }

    /** The database as the application reaches it. */
    public Database database() {
        return stack.database().asApplication();
    }

    /** The same database, as the account that owns its tables. */
    public Database ownedDatabase() {
        return stack.database().asOwner();
    }

    /** The application's settings, as it read them. */
    public Map<String, String> environment() {
        return stack.environment();
    }

    /** The application as it was deployed. */
    public Path war() {
        return Liberty.Product.of(home.project()).war();
    }

    /** Where the application's server reads its settings. */
    public Path server() {
        return home.data().folder("liberty").resolve("servers/holdfast");
    }

    /** Everything that the servers have written for whoever runs them: logs, traces, dumps. */
    public List<Path> logs() {
        try (Stream<Path> logs = Files.walk(home.data().folder("logs"));
                Stream<Path> output = Files.walk(home.data().folder("liberty").resolve("output"))) {
            return Stream.concat(logs, output).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outages outages() {
        return new Outages(home, settings, stack.secrets(), stack::environment);
    }

    @Override
    public void close() {
        stack.close();
        home.close();
    }

    private static Map<String, String> freePorts(TestHome home) {
        List<Integer> free = Ports.free(Settings.Port.values().length);
        var env = new HashMap<String, String>();
        for (Settings.Port port : Settings.Port.values()) {
            env.put(port.setting, Integer.toString(free.get(port.ordinal())));
        }
        env.put("HOLDFAST_HOME", home.data().home().toString());
        return env;
    }
}
