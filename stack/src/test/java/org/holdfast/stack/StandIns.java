package org.holdfast.stack;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.account.IdentityProvider;
import org.holdfast.account.NewPerson;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.covering.EmergencyBegan;
import org.holdfast.shared.KeysFile;
import org.jspecify.annotations.Nullable;

/** What domain asks of web, for tests inside the server that leave web out. */
@Dependent
public class StandIns {
    private static final ThreadLocal<@Nullable String> SUBJECT = new ThreadLocal<>();

    private static final AtomicReference<Duration> MOVED = new AtomicReference<>(Duration.ZERO);
    private static final List<String> WRITTEN = new CopyOnWriteArrayList<>();
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
        return new MovableClock();
    }

    /** Lets this much time go by. */
    public static void moveOn(Duration duration) {
        MOVED.updateAndGet(before -> before.plus(duration));
    }

    /** How many letters went to this address. */
    public static long written(String address) {
        return WRITTEN.stream().filter(address::equals).count();
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmergencyBegan began) {
        WRITTEN.add(began.address());
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

    /** The present time, and as much more as a test let go by. */
    private static final class MovableClock extends Clock {
        private final Clock present = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(present.withZone(zone), MOVED.get());
        }

        @Override
        public Instant instant() {
            return present.instant().plus(MOVED.get());
        }
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
