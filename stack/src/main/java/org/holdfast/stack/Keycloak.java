package org.holdfast.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.stack.demo.People;

/** A real Keycloak with the realm imported; the program is shared, its home with data and theme is the installation's. */
final class Keycloak {
    /** Keycloak's own administrator. */
    static final String KEEPER = "keeper";

    private final Servers servers;
    private final Settings settings;
    private final Secrets secrets;
    private final Path home;

    Keycloak(Servers servers, Settings settings, Secrets secrets, Path home) {
        this.servers = servers;
        this.settings = settings;
        this.secrets = secrets;
        this.home = home;
    }

    /** Settles once for all installations what Keycloak would otherwise work out at every start. */
    static void build(Servers servers, Starter starter) {
        servers.once("keycloak", () -> {
            Path program = servers.keycloak();
            var words = java(program, program);
            words.addAll(List.of("build", "--db=dev-file"));
            Child build = starter.start(new Child.Command(
                    "Preparing Keycloak",
                    words,
                    Map.of(),
                    program,
                    servers.folder().resolve("keycloak-build.log")));
            if (!build.succeeds()) {
                throw build.trouble("failed");
            }
        });
    }

    Child start(Path theme, Path log, Starter starter) {
        try {
            layOut(theme);
            var words = java(home, servers.keycloak());
            words.addAll(List.of(
                    "start",
                    "--optimized",
                    "--cache=local",
                    "--http-enabled=true",
                    "--http-host=" + Settings.HOST,
                    "--http-port=" + settings.port(Settings.Port.KEYCLOAK),
                    "--hostname=" + settings.keycloakUrl(),
                    "--import-realm",
                    // A failed sign-in would be logged with what was typed as the name, now and then a password
                    "--spi-events-listener--jboss-logging--error-level=debug"));
            return starter.start(new Child.Command("Keycloak", words, environment(), home, log));
        } catch (IOException e) {
            throw new Trouble("Keycloak's data could not be laid out in %s".formatted(home), e);
        }
    }

    void awaitReady(Child child) {
        Readiness.await(
                child,
                Duration.ofMinutes(4),
                () -> Readiness.answers(settings.issuer() + "/.well-known/openid-configuration"));
        ObjectNode realm = new Realm(settings, secrets).withoutPeople();
        Path applied = home.resolve("realm.json");
        try {
            if (!Files.exists(importFile())
                    && !(Files.exists(applied) && realm.toString().equals(Files.readString(applied)))) {
                RealmUpdate.apply(realm, settings, secrets);
            }
            Secrets.writeForOwner(applied, realm.toString());
            Files.deleteIfExists(importFile());
        } catch (IOException e) {
            throw new Trouble("Keycloak's data could not be kept in %s".formatted(home), e);
        }
    }

    private Path importFile() {
        return home.resolve("data/import/holdfast-realm.json");
    }

    private void layOut(Path theme) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.createDirectories(home.resolve("themes"));
        Path program = servers.keycloak();
        link(home.resolve("lib"), program.resolve("lib"));
        link(home.resolve("providers"), program.resolve("providers"));
        link(home.resolve("themes/holdfast"), theme);
        Path data = home.resolve("data");
        // The style sheets as they were when they were first asked for
        DataFolder.delete(data.resolve("tmp"));
        if (!Files.exists(data.resolve("keycloak.mv.db"))) {
            Files.createDirectories(importFile().getParent());
            Secrets.writeForOwner(importFile(), new Realm(settings, secrets).withPeople(People.shipped()));
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                // Without H2's own port, which "dev-file" would open
                "KC_DB_URL",
                "jdbc:h2:file:" + home.resolve("data/keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=0",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                KEEPER,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.of(Secrets.Name.KEYCLOAK_ADMIN));
    }

    private static List<String> java(Path home, Path program) {
        return new ArrayList<>(List.of(
                Servers.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                program.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
