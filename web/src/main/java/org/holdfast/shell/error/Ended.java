package org.holdfast.shell.error;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinSession;
import org.holdfast.access.NotAllowed;
import org.holdfast.server.Exit;

/** Leads people out whose account is not open. */
class Ended extends Div implements HasErrorParameter<NotAllowed> {

    private static final int STATUS = 403;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        Sessions.end(VaadinSession.getCurrent(), Exit.CLOSED);
        return STATUS;
    }
}
