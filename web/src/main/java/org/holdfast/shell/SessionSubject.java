package org.holdfast.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import java.security.Principal;
import java.util.Optional;
import org.holdfast.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, on a request and on a push alike.
 *
 * <p>A Vaadin session belongs to whoever it began with. A request on it must come from that person; a push has no
 * request and acts for that person alone.
 */
@Dependent
class SessionSubject implements SignedIn {

    private static final String OWNER = SessionSubject.class.getName();

    @Override
    public Optional<String> subject() {
        VaadinRequest request = VaadinRequest.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return asking(request);
        }
        Optional<String> owner = owner(session);
        return request == null || owner.equals(asking(request)) ? owner : Optional.empty();
    }

    /** Makes the session belong to whoever asks first. */
    static void bind(VaadinSession session, VaadinRequest first) {
        session.setAttribute(OWNER, asking(first).orElse(null));
    }

    static Optional<String> owner(VaadinSession session) {
        return Optional.ofNullable((String) session.getAttribute(OWNER));
    }

    private static Optional<String> asking(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getUserPrincipal).map(Principal::getName);
    }
}
