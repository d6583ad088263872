package org.holdfast.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A few words on who will see something; the mark before them says the same by its shape. */
public final class PrivacyChip extends Span {

    private PrivacyChip(String mark, String look, String words) {
        Span sign = new Span(mark);
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(words));
        addClassNames("hf-chip", look);
    }

    /** For what stays with the person and their counselor. */
    public static PrivacyChip closed(String words) {
        return new PrivacyChip("●", "hf-chip-teal", words);
    }

    /** For what the partner sees too, now or later. */
    public static PrivacyChip shared(String words) {
        return new PrivacyChip("◐", "hf-chip-sand", words);
    }
}
