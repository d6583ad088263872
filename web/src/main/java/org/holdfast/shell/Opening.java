package org.holdfast.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.WrappedSession;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.holdfast.server.Exit;
import org.holdfast.server.SignInEnded;
import org.holdfast.shell.error.Failures;
import org.holdfast.shell.error.Sessions;

/** Readies each page as it opens. */
@Dependent
class Opening {

    private static final int RECONNECT_EVERY_MS = 3_000;

    private final Presence presence;
    private final OpenSessions sessions;
    private final RightsWatch rights;

    @Inject
    Opening(Presence presence, OpenSessions sessions, RightsWatch rights) {
        this.presence = presence;
        this.sessions = sessions;
        this.rights = rights;
    }

    void service(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new FirstPage());
        event.addVaadinRequestInterceptor(new Acts(sessions));
    }

    void session(@Observes SessionInitEvent event) {
        SessionSubject.bind(event.getSession(), event.getRequest());
        event.getSession().setErrorHandler(new Failures());
        sessions.add(event.getSession());
        rights.begin(event.getSession());
    }

    void session(@Observes SessionDestroyEvent event) {
        sessions.remove(event.getSession());
    }

    void elsewhere(@Observes SignInEnded ended) {
        sessions.forEach((session, owner) -> {
            WrappedSession http = session.getSession();
            if (http != null && http.getId().equals(ended.sessionId())) {
                session.access(() -> Sessions.end(session, Exit.PATH));
            }
        });
    }

    void page(@Observes UIInitEvent event) {
        UI ui = event.getUI();
        Acts.reportFrom(ui);
        NewsLine.layTo(ui);
        ui.addBeforeEnterListener(entering -> {
            if (!entering.isErrorEvent()) {
                presence.me();
            }
        });
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("connection.gone"));
        lost.setReconnectInterval(RECONNECT_EVERY_MS);
    }
}
