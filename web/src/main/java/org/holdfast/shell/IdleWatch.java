package org.holdfast.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.access.Unattended;
import org.holdfast.server.Exit;
import org.holdfast.server.Job;
import org.holdfast.server.Settings;
import org.holdfast.shell.error.Sessions;

/**
 * Signs out people who have long done nothing, after asking whether they are still there.
 *
 * <p>A page that stands open keeps the server's own session alive by its heartbeat, so what counts here is what the
 * person did.
 */
@Singleton
@Unattended(
        everySeconds = 5,
        touches = {})
class IdleWatch implements Job {

    private static final Duration LONGEST_WARNING = Duration.ofMinutes(2);

    private final OpenSessions open;
    private final Clock clock;
    private final Duration limit;
    private final Duration warning;
    private final Set<VaadinSession> asked = ConcurrentHashMap.newKeySet();

    @Inject
    IdleWatch(OpenSessions open, Settings settings, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.limit = settings.idle();
        Duration half = limit.dividedBy(2);
        this.warning = half.compareTo(LONGEST_WARNING) < 0 ? half : LONGEST_WARNING;
    }

    @Override
    public void run() {
        asked.removeIf(session -> open.idle(session).isEmpty());
        open.forEach((session, owner) -> {
            if (isDue(session, limit.minus(warning)) || asked.contains(session)) {
                session.access(() -> settle(session));
            }
        });
    }

    /** With the session locked, so that an act which came a moment before counts. */
    private void settle(VaadinSession session) {
        if (isDue(session, limit)) {
            Sessions.end(session, Exit.IDLE);
        } else if (!isDue(session, limit.minus(warning))) {
            asked.remove(session);
            session.getUIs().forEach(StillThere::answered);
        } else if (asked.add(session)) {
            Duration left = limit.minus(open.idle(session).orElse(limit));
            session.getUIs()
                    .forEach(ui -> StillThere.ask(ui, clock, clock.instant().plus(left)));
        }
    }

    private boolean isDue(VaadinSession session, Duration since) {
        return open.idle(session).filter(idle -> idle.compareTo(since) >= 0).isPresent();
    }
}
