package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the worksheet was sent from another tab; what was typed here stays to be copied. */
final class SentElsewhere extends Div {

    SentElsewhere(Runnable showSent) {
        add(
                new Paragraph(getTranslation("sheet.elsewhere")),
                new Button(getTranslation("sheet.elsewhere.show"), click -> showSent.run()));
        getElement().setAttribute("role", "alert");
        addClassName("hf-notice");
    }
}
