package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.RouterLink;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.LandingView;
import org.holdfast.worksheet.sheet.OwnSheet;

/** The top of a worksheet: the way home, a quiet word on the right, and what it is called. */
final class SheetHead extends Header {

    private final H1 title;

    SheetHead(OwnSheet sheet, Component... quiet) {
        RouterLink home = new RouterLink(getTranslation("sheet.home"), LandingView.class);
        home.addClassName("hf-letter-home");
        Div way = new Div(home);
        way.add(quiet);
        way.addClassNames("hf-row", "hf-row-apart");
        title = new H1(sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale())));
        title.addClassName("hf-title");
        title.getElement().setAttribute("tabindex", "-1");
        add(way, title);
        addClassName("hf-letter-head");
    }

    SheetHead with(Progress progress) {
        add(progress);
        return this;
    }

    /** Puts the reader back at the top after the page has changed under them. */
    void focusTitle() {
        Focus.on(title);
    }
}
