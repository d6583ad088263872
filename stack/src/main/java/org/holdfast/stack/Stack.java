package org.holdfast.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the servers of one installation, started in order and ended together. */
final class Stack implements AutoCloseable {
    private final Path project;
    private final Settings settings;
    private final DataFolder data;
    private final Secrets secrets;
    private final Servers servers;
    private final Running running;
    private final MariaDb mariadb;
    private final List<Child> children = new ArrayList<>();

    Stack(Path project, Settings settings, DataFolder data) {
        this.project = project;
        this.settings = settings;
        this.data = data;
        this.secrets = Secrets.in(data.file("secrets.properties"));
        this.servers = Servers.of(project);
        this.running = new Running(data.file("running"));
        this.mariadb = new MariaDb(
                MariaDbProgram.in(servers),
                data.folder("mariadb"),
                settings.port(Settings.Port.DB),
                secrets.of(Secrets.Name.DATABASE));
    }

    void startServersOnly() {
        Keycloak.build(servers);
        children.add(mariadb.start(data.log("mariadb"), running));
        var keycloak = new Keycloak(servers, settings, secrets, data.folder("keycloak"));
        Child child = keycloak.start(
                project.resolve("stack/src/main/keycloak/themes/holdfast"), data.log("keycloak"), running);
        children.add(child);
        keycloak.awaitReady(child);
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
        env.put("HOLDFAST_OIDC_ISSUER", settings.issuer());
        env.put("HOLDFAST_OIDC_CLIENT_ID", "holdfast");
        env.put("HOLDFAST_OIDC_CLIENT_SECRET", secrets.of(Secrets.Name.OIDC_CLIENT));
        env.put("HOLDFAST_ACCOUNTS_CLIENT_ID", "holdfast-accounts");
        env.put("HOLDFAST_ACCOUNTS_CLIENT_SECRET", secrets.of(Secrets.Name.ACCOUNTS_CLIENT));
        env.put("HOLDFAST_TIME_ZONE", settings.timeZone().getId());
        env.put("HOLDFAST_SESSION_MINUTES", Integer.toString(settings.sessionMinutes()));
        return env;
    }

    @Override
    public void close() {
        children.reversed().forEach(Child::stop);
    }
}
