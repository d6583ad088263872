package org.holdfast.account.keycloak;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.holdfast.server.Exit;

/**
 * Ends the session at Keycloak when the one here ends by itself.
 *
 * <p>On a shared device it is not enough to forget people here: Keycloak would let the next one in as them.
 */
public class SessionEnd implements HttpSessionListener, HttpSessionAttributeListener {

    private final Farewell farewell;
    private final LiveSessions sessions;

    @Resource
    private ManagedExecutorService aside;

    @Inject
    SessionEnd(Farewell farewell, LiveSessions sessions) {
        this.farewell = farewell;
        this.sessions = sessions;
    }

    /** At once when the session ends, not when it is cleared away: Keycloak would let the next person in until then. */
    @Override
    public void attributeAdded(HttpSessionBindingEvent added) {
        if (added.getName().equals(Exit.ENDED)) {
            tellKeycloak(added.getSession());
            Identity.forget(added.getSession());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
        tellKeycloak(event.getSession());
    }

    private void tellKeycloak(HttpSession session) {
        Identity.remembered(session).ifPresent(identity -> aside.execute(() -> farewell.say(identity)));
    }
}
