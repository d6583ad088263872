package org.holdfast.account.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;

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

    static Optional<Identity> of(HttpSession session) {
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

    /** Leaves the session without anyone; its own end is then silent. */
    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** Ends the session and says whose it was; the session's own end is then silent. */
    static Optional<Identity> end(HttpServletRequest request) {
        Optional<Identity> identity = of(request);
        HttpSession session = request.getSession(false);
        if (session != null) {
            forget(session);
            session.invalidate();
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
