package org.holdfast.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A form of plain HTML, so that signing out works even when the rest of the page no longer does. */
@Tag("form")
class SignOutForm extends HtmlContainer {

    SignOutForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "signout");
        NativeButton everywhere = button("shell.signout.everywhere");
        everywhere.getElement().setAttribute("name", "everywhere");
        add(button("shell.signout"), everywhere);
    }

    private NativeButton button(String label) {
        NativeButton out = new NativeButton(getTranslation(label));
        out.getElement().setAttribute("type", "submit");
        out.addClassName("hf-quiet-button");
        return out;
    }
}
