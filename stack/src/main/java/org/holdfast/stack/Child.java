package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One server process that this launcher started and will end. */
final class Child {
    /** What to run: the command, what it adds to the environment, where, and the file for all it prints. */
    record Command(String name, List<String> words, Map<String, String> environment, Path folder, Path log) {}

    private final Command command;
    private final Process process;
    private final Running running;

    private Child(Command command, Process process, Running running) {
        this.command = command;
        this.process = process;
        this.running = running;
    }

    static Child start(Command command, Running running) {
        try {
            keepLogOfBefore(command.log());
            var builder = new ProcessBuilder(command.words())
                    .directory(command.folder().toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(command.log().toFile());
            // Somebody else's Keycloak or Liberty settings must not reach ours
            builder.environment().keySet().removeIf(name -> name.matches("(KC|WLP)_.*|JAVA_OPTS|JVM_ARGS|LOG_DIR"));
            builder.environment().putAll(command.environment());
            Process process = builder.start();
            running.add(process.toHandle(), command.name());
            return new Child(command, process, running);
        } catch (IOException e) {
            throw new Trouble("%s could not be started: %s".formatted(command.name(), e.getMessage()), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Waits for a process that does one thing and ends. */
    boolean succeeds() {
        try {
            boolean success = process.waitFor() == 0;
            running.remove(process.pid());
            return success;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Trouble trouble(String what) {
        return new Trouble("%s %s; its log is %s".formatted(command.name(), what, command.log()));
    }

    void askToEnd() {
        process.destroy();
    }

    void stop() {
        Running.end(process.toHandle(), Duration.ofSeconds(30));
        running.remove(process.pid());
    }

    private static void keepLogOfBefore(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
