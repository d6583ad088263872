package org.holdfast.account.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.server.Exit;

/**
 * Whoever signed in, kept in the HTTP session and nowhere else: it begins with a session of its own and ends with it.
 *
 * @param session the name of the person's session at Keycloak
 * @param refreshToken with which to end the person's session at Keycloak; never leaves the server
 */
record Identity(String subject, String session, String refreshToken) implements Principal, Serializable {

    private static final String KEY = Identity.class.getName();

    static Optional<Identity> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : of(session);
    }

    /** Empty also while a session that has ended waits to be cleared away. */
    static Optional<Identity> of(HttpSession session) {
        try {
            return session.getAttribute(Exit.ENDED) == null ? remembered(session) : Optional.empty();
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whoever the session is of, or was. */
    static Optional<Identity> remembered(HttpSession session) {
        return session.getAttribute(KEY) instanceof Identity identity ? Optional.of(identity) : Optional.empty();
    }

    /** Begins a session for this person; whatever was in the browser's session before is gone. */
    HttpSession begin(HttpServletRequest request, Duration idle) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
        session.setAttribute(KEY, this);
        return session;
    }

    /** Leaves the session without anyone; when it is cleared away, nobody need be told any more. */
    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
        if (session.getAttribute(Exit.ENDED) == null) {
            session.setAttribute(Exit.ENDED, true);
        }
    }

    /** Ends the session and says whose it was. */
    static Optional<Identity> end(HttpServletRequest request) {
        Optional<Identity> identity = of(request);
        if (identity.isPresent()) {
            forget(request.getSession());
        }
        return identity;
    }

    @Override
    public String getName() {
        return subject;
    }

    @Override
    public String toString() {
        return subject;
    }
}
