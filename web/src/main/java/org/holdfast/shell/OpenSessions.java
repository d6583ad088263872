package org.holdfast.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.holdfast.access.Viewers;
import org.holdfast.server.Failure;
import org.holdfast.shell.error.Sessions;

/**
 * The sessions that are open, so that those of a closed account can be ended where they stand.
 *
 * <p>Whoever tries anything with a closed account is refused at once; this ends the pages that only stand open.
 */
@Singleton
class OpenSessions {

    private static final long SWEEP_SECONDS = 20;

    private final Viewers viewers;
    private final Map<VaadinSession, String> open = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    OpenSessions(Viewers viewers) {
        this.viewers = viewers;
    }

    @PostConstruct
    void begin() {
        later.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    void add(VaadinSession session) {
        SessionSubject.owner(session).ifPresent(owner -> open.put(session, owner));
    }

    void remove(VaadinSession session) {
        open.remove(session);
    }

    private void sweep() {
        try {
            Set<String> closed = Set.copyOf(open.values()).stream()
                    .filter(subject -> viewers.bySubject(subject).isEmpty())
                    .collect(Collectors.toSet());
            open.forEach((session, owner) -> {
                if (closed.contains(owner)) {
                    session.access(() -> Sessions.end(session));
                }
            });
        } catch (RuntimeException e) {
            // Not knowing is no reason to end anything, nor to stop looking
            Failure.of(e).log();
        }
    }
}
