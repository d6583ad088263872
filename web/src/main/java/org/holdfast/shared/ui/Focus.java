package org.holdfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Moves the keyboard to a field or a heading. */
public final class Focus {

    private Focus() {}

    /** For radio buttons, to the chosen one or the first: the group itself cannot hold it. */
    public static void on(Component component) {
        Component target = component instanceof RadioButtonGroup<?> group ? button(group) : component;
        target.getElement().callJsFunction("focus");
    }

    /** To a heading, once what the keyboard was on is gone; the page does not move under anyone's eyes. */
    public static void quietly(Component heading) {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private static Component button(RadioButtonGroup<?> group) {
        return group.getChildren()
                .filter(button -> button.getElement().getProperty("checked", false))
                .findFirst()
                .or(() -> group.getChildren().findFirst())
                .orElse(group);
    }
}
