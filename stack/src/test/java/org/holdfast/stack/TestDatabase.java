package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.shared.vault.KeysOnDisk;
import org.holdfast.stack.demo.Database;
import org.jspecify.annotations.Nullable;

/** A real MariaDB for tests, with keys for it; no tables are in it until a test makes them. */
public final class TestDatabase implements AutoCloseable {
    private static @Nullable TestDatabase shared;

    private final TestHome home;
    private final Database database;
    private final Path keys;
    private final Child child;

    private TestDatabase(String name) {
        home = TestHome.fresh(name);
        String password = Secrets.in(home.data().file(Stack.SECRETS)).of(Secrets.Name.DATABASE);
        var program = new MariaDbProgram(Servers.of(home.project()));
        var mariadb = new MariaDb(
                program, home.data().folder("mariadb"), Ports.free(1).getFirst(), password);
        keys = home.data().file(Stack.KEYS);
        new KeysOnDisk(keys).prepare();
        child = mariadb.start(home.data().log("mariadb"), home::start);
        mariadb.awaitReady(child);
        database = new Database(mariadb.url(), MariaDb.USER, password);
    }

    /** The one database of this run, started when first asked for and ended with the run. */
    public static synchronized Database shared() {
        return sharedOne().database;
    }

    /** The keys of the one database. */
    public static synchronized Path sharedKeys() {
        return sharedOne().keys;
    }

    /** Another one, for its caller alone. */
    public static TestDatabase another(String name) {
        return new TestDatabase(name);
    }

    public Database database() {
        return database;
    }

    public Path keys() {
        return keys;
    }

    /** Everything the server keeps on the disk. */
    public List<Path> files() throws IOException {
        try (var walk = Files.walk(home.data().folder("mariadb"))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static TestDatabase sharedOne() {
        if (shared == null) {
            shared = TestServers.endLater(new TestDatabase("database"));
        }
        return shared;
    }

    @Override
    public void close() {
        child.stop();
        home.close();
    }
}
