package org.holdfast.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The unpacked servers that every installation on this machine shares; nothing in here belongs to one of them. */
record Servers(Path folder) {
    /** Work that is done once for all installations. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Servers of(Path project) {
        return new Servers(project.resolve("stack/target/servers").toAbsolutePath());
    }

    Path liberty() {
        return folder.resolve("wlp");
    }

    Path keycloak() {
        try (var children = Files.list(folder)) {
            return children.filter(child ->
                            child.getFileName().toString().matches("keycloak-\\d.*") && Files.isDirectory(child))
                    .findFirst()
                    .orElseThrow(() ->
                            new Trouble("Keycloak is not in %s: run ./dev up, which unpacks it.".formatted(folder)));
        } catch (IOException e) {
            throw new Trouble("The servers are not in %s: run ./dev up, which unpacks them.".formatted(folder), e);
        }
    }

    Path mariadb() {
        return folder.resolve("mariadb");
    }

    /** Does the work unless it was finished before, by this process or another one. */
    void once(String what, Work work) {
        Path done = folder.resolve("." + what + ".done");
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("." + what + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(done)) {
                    work.run();
                    Files.write(done, List.of());
                }
            }
        } catch (IOException e) {
            throw new Trouble("Preparing %s failed: %s".formatted(what, e.getMessage()), e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
