package org.holdfast.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.holdfast.access.Viewers;
import org.holdfast.server.Exit;
import org.holdfast.server.Failure;
import org.holdfast.shell.error.Sessions;

/**
 * Ends the open sessions of people whose account was closed.
 *
 * <p>Whoever tries anything with a closed account is refused at once; this ends the pages that only stand open.
 */
@Singleton
class RightsWatch {

    private static final long SWEEP_SECONDS = 20;

    private final Viewers viewers;
    private final OpenSessions open;

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    RightsWatch(Viewers viewers, OpenSessions open) {
        this.viewers = viewers;
        this.open = open;
    }

    void begin(@Observes ServiceInitEvent started) {
        later.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        try {
            Set<String> closed = open.owners().stream()
                    .filter(subject -> viewers.bySubject(subject).isEmpty())
                    .collect(Collectors.toSet());
            open.forEach((session, owner) -> {
                if (closed.contains(owner)) {
                    session.access(() -> Sessions.end(session, Exit.CLOSED));
                }
            });
        } catch (RuntimeException e) {
            // Not knowing is no reason to end anything, nor to stop looking
            Failure.of(e).log();
        }
    }
}
