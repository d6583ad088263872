package org.holdfast.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.stack.demo.People;

/** What {@code ./dev up} and {@code ./dev servers} run: starts the servers, says where they are, ends them. */
public final class Up {
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("ch.vorburger"), Logger.getLogger("org.flywaydb"));

    private final Path project;
    private final Progress progress = new Progress(System.out);

    private Up(Path project) {
        this.project = project;
    }

    public static void main(String[] args) throws InterruptedException {
        // They report every step
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        Path project = Path.of(System.getProperty("holdfast.project", ""))
                .toAbsolutePath()
                .normalize();
        try {
            new Up(project).run(List.of(args));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
        }
        System.exit(1);
    }

    private void run(List<String> words) throws InterruptedException {
        Settings settings = Settings.from(System.getenv(), project);
        DataFolder data = DataFolder.open(settings.home());
        new Running(data.file("running"))
                .endLeftovers()
                .forEach(name -> progress.say("Ended %s, left over from an earlier run".formatted(name)));
        Ports.refuseTaken(settings);
        if (words.contains("--reset")) {
            data.reset();
        }
        var stack = new Stack(project, settings, data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack)));
        if (words.contains("servers")) {
            stack.startServers();
            stack.environment().forEach((name, value) -> progress.say("export " + name + "='" + value + "'"));
        } else {
            stack.startAll();
            progress.say(new SignIns(settings, stack.secrets(), People.shipped()).text());
        }
        throw stack.awaitTrouble();
    }

    private void end(Stack stack) {
        progress.say("Ending");
        stack.close();
    }
}
