package org.holdfast.stack;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Takes single servers of a running stack away and brings them back, as a bad day does. */
public final class Outages {

    private final TestHome home;
    private final Settings settings;
    private final Secrets secrets;
    private final Supplier<Map<String, String>> environment;

    Outages(TestHome home, Settings settings, Secrets secrets, Supplier<Map<String, String>> environment) {
        this.home = home;
        this.settings = settings;
        this.secrets = secrets;
        this.environment = environment;
    }

    /** Runs this while the database is gone. */
    public void withoutDatabase(Runnable meanwhile) {
        end(databaseProcess());
        try {
            meanwhile.run();
        } finally {
            startDatabase();
        }
    }

    /** Runs this while the database takes connections and answers nothing. */
    public void withDatabaseFrozen(Runnable meanwhile) {
        ProcessHandle database = databaseProcess();
        signal(database, "STOP");
        try {
            meanwhile.run();
        } finally {
            signal(database, "CONT");
        }
    }

    /** The database dies in the middle of whatever it does, and comes back. */
    public void killDatabase() {
        kill(databaseProcess());
        startDatabase();
    }

    /** The application dies in the middle of whatever it does, and comes back. */
    public void killApplication() {
        kill(applicationProcess());
        startApplication(environment.get());
    }

    /** Runs this while Keycloak is gone. */
    public void withoutKeycloak(Runnable meanwhile) {
        end(child(words -> words.contains("-Dkc.home.dir=")));
        try {
            meanwhile.run();
        } finally {
            startKeycloak();
        }
    }

    /** Runs this while the application has these settings in place of its own. */
    public void withSettings(Map<String, String> others, Runnable meanwhile) {
        Map<String, String> own = environment.get();
        var changed = new HashMap<>(own);
        changed.putAll(others);
        restartApplication(changed);
        try {
            meanwhile.run();
        } finally {
            restartApplication(own);
        }
    }

    private void restartApplication(Map<String, String> environment) {
        end(applicationProcess());
        startApplication(environment);
    }

    private void startApplication(Map<String, String> environment) {
        var liberty = new Liberty(
                Servers.of(home.project()),
                home.data().folder("liberty"),
                home.data().folder("logs"),
                "http://" + Settings.HOST + ":" + settings.port(Settings.Port.HTTP));
        Child child = liberty.start(Liberty.Product.of(home.project()), environment, home::start);
        TestServers.endLater(child::stop);
        liberty.awaitReady(child);
    }

    private void startDatabase() {
        var mariadb = new MariaDb(
                new MariaDbProgram(Servers.of(home.project())),
                home.data().folder("mariadb"),
                settings.port(Settings.Port.DB),
                secrets);
        Child child = mariadb.start(home.data().log("mariadb"), home::start);
        TestServers.endLater(child::stop);
        mariadb.awaitReady(child);
    }

    private void startKeycloak() {
        var keycloak = new Keycloak(
                Servers.of(home.project()), settings, secrets, home.data().folder("keycloak"));
        Child child = keycloak.start(
                home.project().resolve("stack/src/main/keycloak/themes/holdfast"),
                home.data().log("keycloak"),
                home::start);
        TestServers.endLater(child::stop);
        keycloak.awaitReady(child);
    }

    private ProcessHandle databaseProcess() {
        return child(words -> words.contains("--port=" + settings.port(Settings.Port.DB)));
    }

    private static ProcessHandle applicationProcess() {
        return child(words -> words.contains("ws-server.jar"));
    }

    private static ProcessHandle child(Predicate<String> words) {
        return ProcessHandle.current()
                .children()
                .filter(process -> words.test(process.info().commandLine().orElse("")))
                .findFirst()
                .orElseThrow(() -> new Trouble("The server that should fall out does not run."));
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().join();
    }

    private static void kill(ProcessHandle server) {
        server.destroyForcibly();
        server.onExit().join();
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Trouble("No signal could be sent: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
