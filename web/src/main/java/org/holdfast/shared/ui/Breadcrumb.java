package org.holdfast.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The way back up, from the home down to where one is. */
public final class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    public Breadcrumb() {
        addClassName("hf-breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        add(steps);
    }

    /** Adds a step; addresses are the application's own. */
    public Breadcrumb to(String words, String address) {
        steps.add(new ListItem(new Anchor(address, words)));
        return this;
    }
}
