package org.holdfast.shell;

import com.vaadin.flow.component.Component;

/** Brings the keyboard to a heading once what it was on is gone, without moving the page under anyone's eyes. */
public final class Focus {

    private Focus() {}

    public static void on(Component place) {
        place.getElement().setAttribute("tabindex", "-1");
        place.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
