package org.holdfast.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** What an installation decides, read once from the environment when the application starts. */
public record Settings(
        URI baseUrl,
        URI issuer,
        Secret signIn,
        Secret accounts,
        Path keys,
        Audit audit,
        Mail mail,
        ZoneId timeZone,
        Duration idle) {

    /** A client of the identity provider: its name there, and the secret it proves itself with. */
    public record Secret(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** The mail server that takes our letters, and the address they come from. */
    public record Mail(String host, int port, String from) {}

    /** Where the audit trail's keys and signed heads are kept, both outside the database. */
    public record Audit(Path keys, Path heads) {}

    /**
     * Reads and checks every setting, also those that only the server's own configuration uses.
     *
     * @throws SettingWrong naming the first that is missing or wrong
     */
    public static Settings from(Map<String, String> environment) {
        SettingReader read = new SettingReader(environment);
        URI baseUrl = read.address("HOLDFAST_BASE_URL", "http://127.0.0.1:8080");
        if (!baseUrl.getPath().isEmpty()) {
            throw new SettingWrong("HOLDFAST_BASE_URL", "must not have a path: Holdfast is served from the root.");
        }
        read.number("HOLDFAST_HTTP_PORT", 8080, 1, 65_535);
        checkDatabase(read);
        return new Settings(
                baseUrl,
                read.address("HOLDFAST_OIDC_ISSUER", "http://127.0.0.1:8180/realms/holdfast"),
                new Secret(
                        read.text("HOLDFAST_OIDC_CLIENT_ID", "the name of the sign-in client in Keycloak"),
                        read.text("HOLDFAST_OIDC_CLIENT_SECRET", "the secret of the sign-in client in Keycloak")),
                new Secret(
                        read.text("HOLDFAST_ACCOUNTS_CLIENT_ID", "the name of the accounts client in Keycloak"),
                        read.text("HOLDFAST_ACCOUNTS_CLIENT_SECRET", "the secret of the accounts client in Keycloak")),
                read.ownFile("HOLDFAST_KEYS_FILE", "the file of the keys that seal what people write"),
                new Audit(
                        read.file("HOLDFAST_AUDIT_KEYS", "the file of the audit trail's keys"),
                        read.folder("HOLDFAST_AUDIT_HEADS", "the folder for the audit trail's signed heads")),
                new Mail(
                        read.text("HOLDFAST_SMTP_HOST", "the mail server that takes letters from here"),
                        read.number("HOLDFAST_SMTP_PORT", 25, 1, 65_535),
                        read.text("HOLDFAST_MAIL_FROM", "the address that letters come from")),
                read.zone("HOLDFAST_TIME_ZONE", "Europe/Stockholm"),
                Duration.ofMinutes(read.number("HOLDFAST_SESSION_MINUTES", 20, 1, 720)));
    }

    /** Whether people reach us over https, so that cookies may insist on it. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    private static void checkDatabase(SettingReader read) {
        String url = read.text("HOLDFAST_DB_URL", "an address like jdbc:mysql://127.0.0.1:3306/holdfast");
        if (!url.startsWith("jdbc:mysql://")) {
            throw new SettingWrong("HOLDFAST_DB_URL", "has to begin with jdbc:mysql://, for MariaDB too.");
        }
        if (url.toLowerCase(Locale.ROOT).contains("infile")) {
            throw new SettingWrong("HOLDFAST_DB_URL", "must not let the database read files from this machine.");
        }
        read.text("HOLDFAST_DB_USER", "the name of the database user");
        read.text("HOLDFAST_DB_PASSWORD", "the password of the database user");
    }
}
