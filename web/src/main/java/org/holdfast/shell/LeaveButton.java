package org.holdfast.shell;

import com.vaadin.flow.component.html.NativeButton;

/**
 * The quick way out for clients: pressed, or with Shift three times, it ends the session and shows a harmless page.
 *
 * <p>leave.js does it in the browser, so that it does not wait for us.
 */
class LeaveButton extends NativeButton {

    /** Id of the sentence that says what leaving does not do. */
    static final String ABOUT = "about-leaving";

    private static final String HARMLESS_PAGE = "https://www.wikipedia.org/";

    LeaveButton() {
        super();
        setText(getTranslation("leave.now"));
        addClassName("hf-leave");
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-leave", HARMLESS_PAGE)
                .setAttribute("aria-describedby", ABOUT);
    }
}
