package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.HasElement;

/** Keys that do something within a part of the page, and only there. */
final class Pressed {

    private Pressed() {}

    /**
     * Does it whenever such a key is pressed within.
     *
     * @param when which key it is, in the browser's terms
     */
    static void on(HasElement within, String when, Runnable act) {
        within.getElement()
                .addEventListener("keydown", pressed -> act.run())
                .setFilter(when)
                .preventDefault();
    }
}
