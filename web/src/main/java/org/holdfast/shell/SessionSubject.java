package org.holdfast.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import java.security.Principal;
import java.util.Optional;
import org.holdfast.access.SignedIn;

/**
 * Who is signed in, on a request and on a push alike.
 *
 * <p>A request brings its own principal, which must be the one the Vaadin session began with; a push has no request and
 * acts for that one alone.
 */
@Dependent
class SessionSubject implements SignedIn {

    private static final String KEY = SessionSubject.class.getName();

    @Override
    public Optional<String> subject() {
        Optional<String> asking = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName);
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return asking;
        }
        Optional<String> owner = of(session);
        if (VaadinRequest.getCurrent() == null) {
            return owner;
        }
        return owner.isEmpty() || owner.equals(asking) ? asking : Optional.empty();
    }

    /** Binds the session to whoever it begins with. */
    static void bind(VaadinSession session, VaadinRequest first) {
        Principal principal = first.getUserPrincipal();
        session.setAttribute(KEY, principal == null ? null : principal.getName());
    }

    static Optional<String> of(VaadinSession session) {
        return Optional.ofNullable((String) session.getAttribute(KEY));
    }
}
