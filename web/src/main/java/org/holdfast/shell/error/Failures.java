package org.holdfast.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import org.holdfast.access.NotAllowed;
import org.holdfast.server.Exit;
import org.holdfast.server.Failure;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;

/** Says what an act that went wrong means; the page stays as it is, with everything typed in it. */
public class Failures implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Failure failure = Failure.of(event.getThrowable());
        if (failure.find(NotAllowed.class).isPresent()) {
            Sessions.end(VaadinSession.getCurrent(), Exit.CLOSED);
        } else {
            say(failure);
        }
    }

    private static void say(Failure failure) {
        if (failure.find(NotFound.class).isPresent()) {
            show("nothing.text");
        } else if (failure.find(ChangedMeanwhile.class).isPresent()) {
            show("refused.changed");
        } else if (failure.find(Refused.class).isPresent()) {
            Refused refused = failure.find(Refused.class).get();
            show(refused.reason(), refused.details());
        } else {
            failure.log();
            show(failure.databaseIsAway() ? "failed.away" : "failed.act", failure.reference());
        }
    }

    private static void show(String key, Object... values) {
        if (UI.getCurrent() != null) {
            Notice.show(I18NProvider.translate(key, values));
        }
    }
}
