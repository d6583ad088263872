package org.holdfast.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The sessions that are open: whose each is, and when that person last did something. */
@Singleton
public class OpenSessions {

    private final Clock clock;
    private final Map<VaadinSession, Stay> open = new ConcurrentHashMap<>();

    @Inject
    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    private record Stay(String owner, Instant lastAct) {}

    void add(VaadinSession session) {
        SessionSubject.owner(session).ifPresent(owner -> open.put(session, new Stay(owner, clock.instant())));
    }

    void remove(VaadinSession session) {
        open.remove(session);
    }

    /** Remembers that the person did something just now. */
    void acted(VaadinSession session) {
        open.computeIfPresent(session, (known, stay) -> new Stay(stay.owner(), clock.instant()));
    }

    /** How long the person has done nothing; empty when the session is no longer open. */
    Optional<Duration> idle(VaadinSession session) {
        return Optional.ofNullable(open.get(session)).map(stay -> Duration.between(stay.lastAct(), clock.instant()));
    }

    public Set<String> owners() {
        return open.values().stream().map(Stay::owner).collect(Collectors.toSet());
    }

    public void forEach(BiConsumer<VaadinSession, String> visitor) {
        open.forEach((session, stay) -> visitor.accept(session, stay.owner()));
    }
}
