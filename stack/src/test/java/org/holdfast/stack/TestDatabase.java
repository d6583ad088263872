package org.holdfast.stack;

import org.holdfast.stack.demo.Database;
import org.jspecify.annotations.Nullable;

/** A real MariaDB for tests, empty, started when first asked for and ended with the run. */
public final class TestDatabase implements AutoCloseable {
    private static @Nullable TestDatabase shared;

    private final TestHome home;
    private final Database database;
    private final Child child;

    private TestDatabase() {
        home = TestHome.fresh("database");
        String password = Secrets.in(home.data().file("secrets.properties")).of(Secrets.Name.DATABASE);
        var mariadb = new MariaDb(
                new MariaDbProgram(Servers.of(home.project())),
                home.data().folder("mariadb"),
                Ports.free(1).getFirst(),
                password);
        child = mariadb.start(home.data().log("mariadb"), home::start);
        mariadb.awaitReady(child);
        database = new Database(mariadb.url(), MariaDb.USER, password);
    }

    /** The one database of this run; no tables are in it until a test makes them. */
    public static synchronized Database shared() {
        if (shared == null) {
            shared = TestServers.endLater(new TestDatabase());
        }
        return shared.database;
    }

    @Override
    public void close() {
        child.stop();
        home.close();
    }
}
