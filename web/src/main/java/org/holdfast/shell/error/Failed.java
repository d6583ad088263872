package org.holdfast.shell.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import org.holdfast.server.Failure;

/** Shown in place of a view that could not be opened: what happened, what to do, and a reference for whoever helps. */
class Failed extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final int BROKEN = 500;
    private static final int AWAY = 503;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failure failure = Failure.of(parameter.getCaughtException());
        failure.log();
        boolean away = failure.databaseIsAway();
        addClassName("hf-alone");
        Div card = new Div(
                titled(new H1(getTranslation(away ? "plain.waiting.title" : "failed.title"))),
                new Paragraph(getTranslation(away ? "plain.waiting.text" : "failed.text", failure.reference())),
                again(event.getLocation().getPathWithQueryParameters()));
        card.addClassName("hf-card");
        add(card);
        return away ? AWAY : BROKEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title");
    }

    private Anchor again(String here) {
        Anchor again = new Anchor("/" + here, getTranslation("failed.again"));
        again.setRouterIgnore(true);
        again.addClassName("hf-button");
        return again;
    }

    private static H1 titled(H1 title) {
        title.addClassName("hf-title");
        return title;
    }
}
