package org.holdfast.account.keycloak;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Ends the session at Keycloak when the one here ends by itself.
 *
 * <p>On a shared device it is not enough to forget people here: Keycloak would let the next one in as them.
 */
public class SessionEnd implements HttpSessionListener {

    private final Farewell farewell;
    private final LiveSessions sessions;

    @Resource
    private ManagedExecutorService aside;

    @Inject
    SessionEnd(Farewell farewell, LiveSessions sessions) {
        this.farewell = farewell;
        this.sessions = sessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
        Identity.remembered(event.getSession()).ifPresent(identity -> aside.execute(() -> farewell.say(identity)));
    }
}
