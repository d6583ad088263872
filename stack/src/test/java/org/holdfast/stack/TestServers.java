package org.holdfast.stack;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends, when the tests are over, every server that they started. */
public final class TestServers implements LauncherSessionListener {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    /** Arquillian reads its settings before the first test runs, so what they name must be there by then. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("container".equals(System.getProperty("holdfast.tests"))) {
            TestLiberty.prepare();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        while (!OPEN.isEmpty()) {
            close(OPEN.pop());
        }
    }

    static synchronized <T extends AutoCloseable> T endLater(T server) {
        OPEN.push(server);
        return server;
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("A server of the tests could not be ended", e);
        }
    }
}
