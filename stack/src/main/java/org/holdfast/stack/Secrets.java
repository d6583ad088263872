package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Properties;

/** Passwords made for one installation at its first start, in a file that its owner alone can read. */
final class Secrets {
    /** What needs a password or secret of its own. */
    enum Name {
        DATABASE,
        DATABASE_OWNER,
        KEYCLOAK_ADMIN,
        OIDC_CLIENT,
        ACCOUNTS_CLIENT,
        DEMO_ADMIN,
        DEMO_COUNSELOR,
        DEMO_CLIENT;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        private boolean isTyped() {
            return name().startsWith("DEMO_");
        }
    }

    /** No letter or digit that can be taken for another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file, and adds to it what it does not have yet. */
    static Secrets in(Path file) {
        try {
            var values = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            }
            var random = new SecureRandom();
            for (Name name : Name.values()) {
                values.computeIfAbsent(name.key(), missing -> fresh(random, name));
            }
            writeForOwner(file, lines(values));
            return new Secrets(values);
        } catch (IOException e) {
            throw new Trouble("The passwords of this installation could not be kept in %s.".formatted(file), e);
        }
    }

    String of(Name name) {
        return values.getProperty(name.key());
    }

    /** Never readable by anybody else, not even while it is being written. */
    static void writeForOwner(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".draft",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String lines(Properties values) {
        var text = new StringBuilder("# Made for this installation. Keep it to yourself.\n");
        for (Name name : Name.values()) {
            text.append(name.key())
                    .append('=')
                    .append(values.getProperty(name.key()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String fresh(SecureRandom random, Name name) {
        int length = name.isTyped() ? 12 : 40;
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (name.isTyped() && i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
