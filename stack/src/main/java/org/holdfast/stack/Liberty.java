package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A real Open Liberty with the application; the program is shared, its server folder is the installation's. */
final class Liberty {
    /** What web's build lays out: the server's folder and the application. */
    record Product(Path server, Path war) {
        static Product of(Path project) {
            return new Product(project.resolve("web/target/server"), project.resolve("web/target/holdfast.war"));
        }
    }

    private static final String SERVER = "holdfast";
    private static final Pattern APPLICATION_FAILED = Pattern.compile("CWWKZ0002E|CWWKZ0004E|CWWKZ0012I|CWWKF0042E");

    private final Servers servers;
    private final Path home;
    private final Path logs;
    private final String baseUrl;

    Liberty(Servers servers, Path home, Path logs, String baseUrl) {
        this.servers = servers;
        this.home = home;
        this.logs = logs;
        this.baseUrl = baseUrl;
    }

    Child start(Product product, Map<String, String> settings, Starter starter) {
        try {
            Path server = home.resolve("servers").resolve(SERVER);
            boolean newWar = layOut(product, server);
            Files.deleteIfExists(log());
            var environment = new HashMap<>(settings);
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("JVM_ARGS", "-Xms128m -Xmx1g " + System.getProperty("holdfast.liberty.jvm", ""));
            environment.put("WLP_USER_DIR", home.toString());
            environment.put("WLP_OUTPUT_DIR", home.resolve("output").toString());
            environment.put("LOG_DIR", logs.toString());
            // "run" turns into the server's own process, so that ending it ends the server
            return starter.start(new Child.Command(
                    "Open Liberty", command(newWar), environment, server, logs.resolve("liberty.log")));
        } catch (IOException e) {
            throw new Trouble("The application could not be laid out in %s: %s".formatted(home, e.getMessage()), e);
        }
    }

    /**
     * A new war needs a clean start: Liberty knows what it unpacked by its dates, and a reproducible build's are always
     * the same, so that it would run the old modules.
     */
    private List<String> command(boolean newWar) {
        String program = servers.liberty().resolve("bin/server").toString();
        return newWar ? List.of(program, "run", SERVER, "--clean") : List.of(program, "run", SERVER);
    }

    void awaitReady(Child child) {
        Readiness.await(child, Duration.ofMinutes(4), () -> {
            if (hasFailed()) {
                throw new Trouble("The application did not start; its log is " + log());
            }
            return Readiness.answers(baseUrl + "/health/ready");
        });
    }

    private Path log() {
        return logs.resolve("messages.log");
    }

    private boolean hasFailed() {
        try (var lines = Files.lines(log())) {
            return lines.anyMatch(line -> APPLICATION_FAILED.matcher(line).find());
        } catch (IOException notWrittenYet) {
            return false;
        }
    }

    /** Whether the war is another than before. */
    private static boolean layOut(Product product, Path server) throws IOException {
        if (!Files.isDirectory(product.server()) || !Files.exists(product.war())) {
            throw new Trouble("The application is not built: run ./dev up, which builds it.");
        }
        Files.createDirectories(server.resolve("apps"));
        copyServer(product.server(), server);
        return copy(product.war(), server.resolve("apps/holdfast.war"));
    }

    static void copyServer(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                copy(file, target);
            }
        }
    }

    /** Whole or not at all, and not when it is there already: Liberty keeps what it learned about a file it knows. */
    private static boolean copy(Path from, Path to) throws IOException {
        if (Files.exists(to)
                && Files.size(from) == Files.size(to)
                && Files.getLastModifiedTime(from).equals(Files.getLastModifiedTime(to))) {
            return false;
        }
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
