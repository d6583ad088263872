package org.holdfast.stack;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.account.IdentityProvider;
import org.holdfast.account.NewPerson;
import org.jspecify.annotations.Nullable;

/** What domain asks of web, for tests inside the server that leave web out. */
@Dependent
public class StandIns {
    private static final ThreadLocal<@Nullable String> SUBJECT = new ThreadLocal<>();

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
        return Clock.systemUTC();
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
            return UUID.randomUUID().toString();
        }

        @Override
        public void inviteAgain(String subject) {}

        @Override
        public void close(String subject) {}

        @Override
        public void reopen(String subject) {}

        @Override
        public void forget(String subject) {}
    }
}
