package org.holdfast.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** That nobody watches around the clock, and where help is at any hour; the same for everybody. */
public final class HelpLine extends Aside {

    public HelpLine() {
        Anchor call = new Anchor("tel:988", getTranslation("help.988"));
        Paragraph crisis = new Paragraph();
        crisis.add(getTranslation("help.crisis") + " ");
        crisis.add(call);
        crisis.add(getTranslation("help.crisis.end"));
        add(new Paragraph(getTranslation("help.hours")), crisis);
        getElement().setAttribute("aria-label", getTranslation("help.title"));
        addClassName("hf-help-line");
    }
}
