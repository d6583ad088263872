package org.holdfast.stack;

import org.holdfast.stack.demo.Database;
import org.jspecify.annotations.Nullable;

/** A real MariaDB for tests with empty tables, started when first asked for and ended with the run. */
public final class TestDatabase implements AutoCloseable {
    private static @Nullable TestDatabase shared;

    private final TestHome home;
    private final MariaDb mariadb;
    private final Child child;

    private TestDatabase() {
        home = TestHome.fresh("database");
        mariadb = new MariaDb(
                new MariaDbProgram(Servers.of(home.project())),
                home.data().folder("mariadb"),
                Ports.free(1).getFirst(),
                Secrets.in(home.data().file("secrets.properties")));
        child = mariadb.start(home.data().log("mariadb"), home::start);
        mariadb.awaitReady(child);
        mariadb.migrate();
    }

    /** The one database of this run, as the application reaches it. */
    public static Database shared() {
        return running().mariadb.asApplication();
    }

    /** The same, as the account that owns its tables. */
    public static Database owned() {
        return running().mariadb.asOwner();
    }

    private static synchronized TestDatabase running() {
        if (shared == null) {
            shared = TestServers.endLater(new TestDatabase());
        }
        return shared;
    }

    @Override
    public void close() {
        child.stop();
        home.close();
    }
}
