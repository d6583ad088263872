package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.shared.vault.KeysOnDisk;
import org.holdfast.stack.demo.Database;
import org.jspecify.annotations.Nullable;

/** A real MariaDB for tests, with keys for it. */
public final class TestDatabase implements AutoCloseable {
    private static @Nullable TestDatabase shared;

    private final TestHome home;
    private final MariaDb mariadb;
    private final Path keys;
    private final Child child;

    private TestDatabase(String name) {
        home = TestHome.fresh(name);
        mariadb = new MariaDb(
                new MariaDbProgram(Servers.of(home.project())),
                home.data().folder("mariadb"),
                Ports.free(1).getFirst(),
                Secrets.in(home.data().file(Stack.SECRETS)));
        keys = home.data().file(Stack.KEYS);
        new KeysOnDisk(keys).prepare();
        child = mariadb.start(home.data().log("mariadb"), home::start);
        mariadb.awaitReady(child);
    }

    /** The one database of this run with its tables, as the application reaches it. */
    public static Database shared() {
        return running().mariadb.asApplication();
    }

    /** The same, as the account that owns its tables. */
    public static Database owned() {
        return running().mariadb.asOwner();
    }

    /** The keys of the one database. */
    public static Path sharedKeys() {
        return running().keys;
    }

    /** Another one, without tables, for its caller alone. */
    public static TestDatabase another(String name) {
        return new TestDatabase(name);
    }

    /** As the account that owns what will be in it. */
    public Database database() {
        return mariadb.asOwner();
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

    private static synchronized TestDatabase running() {
        if (shared == null) {
            shared = TestServers.endLater(new TestDatabase("database"));
            shared.mariadb.migrate(shared.keys);
        }
        return shared;
    }

    @Override
    public void close() {
        child.stop();
        home.close();
    }
}
