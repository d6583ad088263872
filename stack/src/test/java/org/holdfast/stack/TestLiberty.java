package org.holdfast.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.holdfast.stack.demo.Database;

/** Lays out the Open Liberty that Arquillian starts: the product's own server, with a database and no application. */
final class TestLiberty {
    private static final String NAME = "tests-";

    private TestLiberty() {}

    /** Names in system properties, for arquillian.xml, what it cannot know. */
    static void prepare() {
        TestHome home = TestServers.endLater(TestHome.fresh("container"));
        endLeftovers(Servers.of(home.project()).liberty());
        Database database = TestDatabase.shared();
        // Arquillian looks for a running server of the same name on the whole machine
        String name = NAME + ProcessHandle.current().pid();
        int port = Ports.free(1).getFirst();
        try {
            layOut(
                    Liberty.Product.of(home.project()).server(),
                    home.data().folder("servers").resolve(name),
                    database,
                    port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(
                "holdfast.test.liberty", Servers.of(home.project()).liberty().toString());
        System.setProperty("holdfast.test.usr", home.data().home().toString());
        System.setProperty("holdfast.test.server", name);
        System.setProperty("holdfast.test.keys", TestDatabase.sharedKeys().toString());
        System.setProperty("holdfast.test.port", Integer.toString(port));
    }

    /** Arquillian keeps no list of what it starts, but nobody else runs this project's Liberty under such a name. */
    private static void endLeftovers(Path liberty) {
        ProcessHandle.allProcesses()
                .filter(process -> {
                    String command = String.join(" ", process.info().arguments().orElse(new String[0]));
                    return command.contains(liberty.toString()) && command.contains(" " + NAME);
                })
                .forEach(process -> Running.end(process, Duration.ofSeconds(20)));
    }

    private static void layOut(Path product, Path server, Database database, int port) throws IOException {
        Liberty.copyServer(product, server);
        Path configuration = server.resolve("server.xml");
        Files.writeString(
                configuration,
                Files.readString(configuration).replaceFirst("(?s)<webApplication .*</webApplication>", ""));
        // Made-up rows may be dumped, and Arquillian looks for the reason of a failure there
        Files.deleteIfExists(server.resolve("bootstrap.properties"));
        Files.createDirectories(server.resolve("logs/ffdc"));
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Secrets.writeForOwner(overrides.resolve("tests.xml"), """
                <server>
                  <featureManager>
                    <feature>localConnector-1.0</feature>
                    <feature>jsonb-3.0</feature>
                  </featureManager>
                  <applicationMonitor updateTrigger="mbean"/>
                  <variable name="HOLDFAST_HTTP_PORT" value="%d"/>
                  <variable name="HOLDFAST_DB_URL" value="%s"/>
                  <variable name="HOLDFAST_DB_USER" value="%s"/>
                  <variable name="HOLDFAST_DB_PASSWORD" value="%s"/>
                </server>
                """.formatted(
                        port, database.url(), database.user(), database.password()));
    }
}
