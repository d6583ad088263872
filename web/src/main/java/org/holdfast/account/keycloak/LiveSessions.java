package org.holdfast.account.keycloak;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.holdfast.server.SignInEnded;

/** Every session that someone is signed in with, so that it can be ended from elsewhere. */
@Singleton
class LiveSessions {

    private final Map<String, HttpSession> live = new ConcurrentHashMap<>();
    private final Event<SignInEnded> ended;

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
}
