package org.holdfast.account.keycloak;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.holdfast.access.Unattended;
import org.holdfast.server.Exit;
import org.holdfast.server.Job;
import org.holdfast.server.SignInEnded;

/**
 * Every session that someone is signed in with, so that it can be ended from elsewhere.
 *
 * <p>An ended session is cleared away only after its pages have had time to leave: the server closes what is still open
 * of them then, and would keep everything waiting that touches the session.
 */
@Singleton
@Unattended(
        everySeconds = 3,
        touches = {})
class LiveSessions implements Job {

    private final Map<String, HttpSession> live = new ConcurrentHashMap<>();
    private final Set<String> leaving = new HashSet<>();
    private final Event<SignInEnded> ended;

    @Resource
    private ManagedExecutorService aside;

    @Inject
    LiveSessions(Event<SignInEnded> ended) {
        this.ended = ended;
    }

    void add(HttpSession session) {
        live.put(session.getId(), session);
    }

    void remove(HttpSession session) {
        live.remove(session.getId());
    }

    /** Signs these people out wherever they are: refused from their next request on, and their pages are led out. */
    void end(Predicate<Identity> whose) {
        live.forEach((id, session) -> {
            try {
                if (Identity.of(session).filter(whose).isPresent()) {
                    Identity.forget(session);
                    ended.fire(new SignInEnded(id));
                }
            } catch (IllegalStateException goneAlready) {
                live.remove(id);
            }
        });
    }

    /** A session is seen ended in one round and cleared away in the next. */
    @Override
    public void run() {
        leaving.retainAll(live.keySet());
        live.forEach((id, session) -> {
            try {
                if (session.getAttribute(Exit.ENDED) != null && !leaving.add(id)) {
                    aside.execute(session::invalidate);
                    live.remove(id);
                }
            } catch (IllegalStateException goneAlready) {
                live.remove(id);
            }
        });
    }
}
