package org.holdfast.shell.error;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import org.holdfast.shared.NotFound;
import org.holdfast.shell.LandingView;
import org.holdfast.shell.MainLayout;

/** The one sentence for what does not exist and for what is not this person's to see: nobody can tell them apart. */
abstract class NothingHere extends Div {

    private static final int STATUS = 404;

    NothingHere() {
        addClassNames("hf-page", "hf-empty");
        H1 title = new H1(getTranslation("nothing.title"));
        title.addClassName("hf-title");
        Paragraph text = new Paragraph(getTranslation("nothing.text"));
        text.addClassName("hf-lede");
        RouterLink home = new RouterLink(getTranslation("nothing.home"), LandingView.class);
        home.addClassName("hf-button");
        add(title, text, home);
    }

    /** No such address. */
    @ParentLayout(MainLayout.class)
    static class NoSuchPlace extends NothingHere implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return STATUS;
        }
    }

    /** No such thing, or not for this person. */
    @ParentLayout(MainLayout.class)
    static class NoSuchThing extends NothingHere implements HasErrorParameter<NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
            return STATUS;
        }
    }

    /** No such view for this person. */
    @ParentLayout(MainLayout.class)
    static class NotTheirs extends NothingHere implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return STATUS;
        }
    }
}
