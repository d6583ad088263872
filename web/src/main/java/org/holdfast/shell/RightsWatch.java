package org.holdfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.access.Kind;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Unattended;
import org.holdfast.access.Viewer;
import org.holdfast.access.Viewers;
import org.holdfast.server.Exit;
import org.holdfast.server.Job;
import org.holdfast.shared.PartnerId;
import org.holdfast.shell.error.Sessions;

/**
 * Ends the open sessions of people whose account was closed, or whose role or seat is another now, and tells the pages of
 * a couple that has separated.
 *
 * <p>Whoever tries anything without the right to is refused at once; this ends the pages that only stand open.
 */
@Singleton
@Unattended(
        everySeconds = 20,
        touches = {Kind.SELF})
class RightsWatch implements Job {

    private final Viewers viewers;
    private final OpenSessions open;
    private final Map<String, Optional<Rights>> known = new ConcurrentHashMap<>();

    @Inject
    RightsWatch(Viewers viewers, OpenSessions open) {
        this.viewers = viewers;
        this.open = open;
    }

    /** Takes down what the pages of a session that begins are made for; a change may come before the first round. */
    void begin(VaadinSession session) {
        SessionSubject.owner(session).ifPresent(subject -> known.computeIfAbsent(subject, this::rights));
    }

    @Override
    public void run() {
        Set<String> owners = open.owners();
        known.keySet().retainAll(owners);
        owners.forEach(this::check);
    }

    private void check(String subject) {
        Optional<Rights> now = rights(subject);
        Optional<Rights> before = Optional.ofNullable(known.put(subject, now)).orElse(now);
        if (now.isEmpty()) {
            end(subject, Exit.CLOSED);
        } else if (!now.map(Rights::place).equals(before.map(Rights::place))) {
            end(subject, Exit.PATH);
        } else if (!now.equals(before)) {
            close(subject);
        }
    }

    private Optional<Rights> rights(String subject) {
        return viewers.bySubject(subject).map(Rights::of);
    }

    /** The person may stay, and write down what they typed; what is the other partner's goes at once. */
    private void close(String subject) {
        open.forEach((session, owner) -> {
            if (owner.equals(subject)) {
                session.access(() -> session.getUIs().forEach(RightsWatch::close));
            }
        });
    }

    private static void close(UI ui) {
        ui.access(() -> ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(Closing.class::isInstance)
                .map(Closing.class::cast)
                .forEach(Closing::close));
    }

    private void end(String subject, String page) {
        open.forEach((session, owner) -> {
            if (owner.equals(subject)) {
                session.access(() -> Sessions.end(session, page));
            }
        });
    }

    /** What an open page was made for; that its owner signs a policy meanwhile is no reason to end it. */
    record Rights(Place place, boolean frozen) {
        static Rights of(Viewer viewer) {
            return new Rights(
                    new Place(viewer.role(), viewer.seat().map(Seat::partner)),
                    viewer.seat().filter(Seat::isFrozen).isPresent());
        }
    }

    /** Where someone belongs; another place is another session. */
    record Place(Role role, Optional<PartnerId> partner) {}
}
