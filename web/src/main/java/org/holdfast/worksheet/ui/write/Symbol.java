package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Buttons with a sign in place of words, which readers and the pointer hear or see in words. */
final class Symbol {

    private Symbol() {}

    static Button button(String sign, String words, Runnable press) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(mark, pressed -> press.run());
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        button.addClassName("hf-write-sign");
        return button;
    }
}
