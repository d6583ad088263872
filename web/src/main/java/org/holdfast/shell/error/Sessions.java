package org.holdfast.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.holdfast.server.Exit;

/** Ends sessions of people who are no longer let in. */
public final class Sessions {

    private Sessions() {}

    /**
     * Leads every page of the session to the door, then ends it, here and at the identity provider.
     *
     * <p>Call it with the session locked.
     *
     * @param page one of {@link Exit}'s, to lead to
     */
    public static void end(VaadinSession session, String page) {
        session.getUIs().forEach(ui -> leadOut(ui, page));
        WrappedSession http = session.getSession();
        if (http != null) {
            http.setAttribute(Exit.ENDED, true);
        }
    }

    private static void leadOut(UI ui, String page) {
        ui.getPage().setLocation(page);
        if (!ui.equals(UI.getCurrent())) {
            ui.push();
        }
    }
}
