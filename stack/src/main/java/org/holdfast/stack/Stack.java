package org.holdfast.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.holdfast.shared.vault.KeysOnDisk;
import org.holdfast.shared.vault.TinkVault;
import org.holdfast.stack.demo.DemoPractice;
import org.holdfast.stack.demo.People;
import org.holdfast.stack.mail.Mailbox;
import org.jspecify.annotations.Nullable;

/** All the servers of one installation, started in order and ended together. */
final class Stack implements AutoCloseable {
    /** Beside the database's folder, and in no dump of it. */
    static final String KEYS = "keys.json";

    static final String SECRETS = "secrets.properties";

    private final Path project;
    private final Settings settings;
    private final DataFolder data;
    private final Progress progress;
    private final Secrets secrets;
    private final Path keys;
    private final AuditPlaces audit;
    private final Servers servers;
    private final Running running;
    private final MariaDb mariadb;
    private final Keycloak keycloak;
    private final Liberty liberty;
    private final List<Child> children = new ArrayList<>();
    private @Nullable Mailbox mailbox;
    private @Nullable Child database;
    private volatile boolean ending;

    Stack(Path project, Settings settings, DataFolder data, Progress progress) {
        this.project = project;
        this.settings = settings;
        this.data = data;
        this.progress = progress;
        this.secrets = Secrets.in(data.file(SECRETS));
        this.keys = data.file(KEYS);
        new KeysOnDisk(keys).prepare();
        this.servers = Servers.of(project);
        this.audit = AuditPlaces.in(data);
        this.running = new Running(data.file("running"));
        this.mariadb = new MariaDb(
                new MariaDbProgram(servers), data.folder("mariadb"), settings.port(Settings.Port.DB), secrets);
        this.keycloak = new Keycloak(servers, settings, secrets, data.folder("keycloak"));
        this.liberty = new Liberty(
                servers,
                data.folder("liberty"),
                data.folder("logs"),
                "http://" + Settings.HOST + ":" + settings.port(Settings.Port.HTTP));
    }

    /** Starts everything but the application, which can then be run from elsewhere. */
    void startServers() {
        progress.say("Starting MariaDB, Keycloak and the mailbox");
        openMailbox();
        Child tables = startDatabase();
        Child identity = startKeycloak();
        awaitDatabase(tables);
        awaitKeycloak(identity);
    }

    void startAll() {
        progress.say("Starting MariaDB, Keycloak, the mailbox and Holdfast on Open Liberty");
        openMailbox();
        awaitDatabase(startDatabase());
        Child identity = startKeycloak();
        Child application = liberty.start(Liberty.Product.of(project), environment(), this::start);
        fillDemoPractice();
        awaitKeycloak(identity);
        liberty.awaitReady(application);
        progress.ready("Holdfast");
    }

    /** The application's settings, as it reads them from its environment. */
    Map<String, String> environment() {
        var env = new LinkedHashMap<String, String>();
        env.put("HOLDFAST_BASE_URL", settings.baseUrl().toString());
        env.put("HOLDFAST_HTTP_HOST", Settings.HOST);
        env.put("HOLDFAST_HTTP_PORT", Integer.toString(settings.port(Settings.Port.HTTP)));
        env.put("HOLDFAST_DB_URL", mariadb.url());
        env.put("HOLDFAST_DB_USER", MariaDb.USER);
        env.put("HOLDFAST_DB_PASSWORD", secrets.of(Secrets.Name.DATABASE));
        env.put("HOLDFAST_KEYS_FILE", keys.toString());
        env.putAll(audit.settings());
        env.put("HOLDFAST_OIDC_ISSUER", settings.issuer());
        env.put("HOLDFAST_OIDC_CLIENT_ID", "holdfast");
        env.put("HOLDFAST_OIDC_CLIENT_SECRET", secrets.of(Secrets.Name.OIDC_CLIENT));
        env.put("HOLDFAST_ACCOUNTS_CLIENT_ID", "holdfast-accounts");
        env.put("HOLDFAST_ACCOUNTS_CLIENT_SECRET", secrets.of(Secrets.Name.ACCOUNTS_CLIENT));
        env.put("HOLDFAST_SMTP_HOST", Settings.HOST);
        env.put("HOLDFAST_SMTP_PORT", Integer.toString(settings.port(Settings.Port.SMTP)));
        env.put("HOLDFAST_MAIL_FROM", "no-reply@holdfast.invalid");
        env.put("HOLDFAST_TIME_ZONE", settings.timeZone().getId());
        env.put("HOLDFAST_SESSION_MINUTES", Integer.toString(settings.sessionMinutes()));
        return env;
    }

    Secrets secrets() {
        return secrets;
    }

    MariaDb database() {
        return mariadb;
    }

    /** Waits until one of the servers ends, which none should before it is told to. */
    Trouble awaitTrouble() throws InterruptedException {
        CompletableFuture<?>[] exits;
        synchronized (this) {
            exits = children.stream().map(Child::onExit).toArray(CompletableFuture<?>[]::new);
        }
        var ended = (Child) CompletableFuture.anyOf(exits).join();
        if (ending) {
            // The process is on its way out; there is nothing to say
            Thread.currentThread().join();
        }
        return ended.trouble("ended by itself");
    }

    /** Ends the database last, since the others write to it until they are gone. */
    @Override
    public synchronized void close() {
        if (ending) {
            return;
        }
        ending = true;
        List<Child> users = children.stream().filter(child -> child != database).toList();
        users.forEach(Child::askToEnd);
        users.forEach(Child::stop);
        if (database != null) {
            database.stop();
        }
        if (mailbox != null) {
            mailbox.close();
        }
    }

    private void fillDemoPractice() {
        // Asking the database would mean to read all the mappings at every start
        Path filled = data.file("practice-filled");
        if (Files.exists(filled)) {
            return;
        }
        DemoPractice.fill(
                mariadb.asApplication(), new TinkVault(keys), People.shipped(), Clock.system(settings.timeZone()));
        try {
            Files.createFile(filled);
        } catch (IOException e) {
            throw new Trouble("%s cannot be written to.".formatted(data.home()), e);
        }
        progress.ready("the demo practice");
    }

    private void awaitDatabase(Child child) {
        mariadb.awaitReady(child);
        mariadb.migrate(keys);
        progress.ready("MariaDB");
    }

    private void awaitKeycloak(Child child) {
        keycloak.awaitReady(child);
        progress.ready("Keycloak");
    }

    private Child startDatabase() {
        Child started = mariadb.start(data.log("mariadb"), this::start);
        database = started;
        return started;
    }

    private Child startKeycloak() {
        Keycloak.build(servers, command -> {
            progress.say("         preparing Keycloak, which is needed once");
            return start(command);
        });
        forget();
        return keycloak.start(
                project.resolve("stack/src/main/keycloak/themes/holdfast"), data.log("keycloak"), this::start);
    }

    private void openMailbox() {
        try {
            mailbox = Mailbox.open(
                    data.folder("mail"),
                    new InetSocketAddress(Settings.HOST, settings.port(Settings.Port.SMTP)),
                    new InetSocketAddress(Settings.HOST, settings.port(Settings.Port.MAIL)),
                    Clock.systemUTC(),
                    settings.timeZone());
        } catch (IOException e) {
            throw new Trouble("The mailbox could not be opened: " + e.getMessage(), e);
        }
    }

    /** Leaves out what has done its work. */
    private synchronized void forget() {
        children.removeIf(child -> !child.isAlive());
    }

    private synchronized Child start(Child.Command command) {
        if (ending) {
            throw new Trouble("Ended while starting.");
        }
        Child child = Child.start(command, running);
        children.add(child);
        return child;
    }
}
