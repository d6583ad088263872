package org.holdfast.stack;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.account.IdentityProvider;
import org.holdfast.account.NewPerson;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.shared.KeysFile;
import org.jspecify.annotations.Nullable;

/** What domain asks of web, for tests inside the server that leave web out. */
@Dependent
public class StandIns {
    private static final ThreadLocal<@Nullable String> SUBJECT = new ThreadLocal<>();

    private static final List<String> INVITED = new CopyOnWriteArrayList<>();
    private static final List<String> FORGOTTEN = new CopyOnWriteArrayList<>();

    /** Everyone invited whose invitation was not taken back. */
    public static List<String> invited() {
        return INVITED.stream().filter(subject -> !FORGOTTEN.contains(subject)).toList();
    }

    /** Whoever calls a use case on this thread from now on. */
    public static void signIn(String subject) {
        SUBJECT.set(subject);
    }

    public static void signOut() {
        SUBJECT.remove();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Produces
    @Singleton
    KeysFile keys() {
        return new KeysFile(Path.of(System.getProperty("holdfast.test.keys")));
    }

    @Produces
    @Singleton
    AuditKeys auditKeys() {
        return AuditKeys.fresh();
    }

    @Produces
    @Singleton
    Heads heads() {
        try {
            return new Heads(Files.createTempDirectory("heads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Dependent
    SignedIn signedIn() {
        return () -> Optional.ofNullable(SUBJECT.get());
    }

    @Produces
    @Dependent
    IdentityProvider identityProvider() {
        return new NobodyOutside();
    }

    private static final class NobodyOutside implements IdentityProvider {
        @Override
        public String invite(NewPerson person, Role role) {
            String subject = UUID.randomUUID().toString();
            INVITED.add(subject);
            return subject;
        }

        @Override
        public void inviteAgain(String subject) {}

        @Override
        public void close(String subject) {}

        @Override
        public void reopen(String subject) {}

        @Override
        public void forget(String subject) {
            FORGOTTEN.add(subject);
        }
    }
}
