package org.holdfast.shell.error;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import org.holdfast.access.CaseClosed;
import org.holdfast.shell.LandingView;
import org.holdfast.shell.MainLayout;

/** Shown in place of a view that belonged to a couple's work, once the couple has separated. */
@ParentLayout(MainLayout.class)
class WorkEnded extends Div implements HasErrorParameter<CaseClosed> {

    private static final int STATUS = 404;

    WorkEnded() {
        addClassNames("hf-page", "hf-empty");
        H1 title = new H1(getTranslation("home.ended"));
        title.addClassName("hf-title");
        Paragraph text = new Paragraph(getTranslation("refused.ended"));
        text.addClassName("hf-lede");
        RouterLink home = new RouterLink(getTranslation("nothing.home"), LandingView.class);
        home.addClassName("hf-button");
        add(title, text, home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CaseClosed> parameter) {
        return STATUS;
    }
}
