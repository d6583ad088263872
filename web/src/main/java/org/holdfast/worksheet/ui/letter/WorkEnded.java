package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the work as a couple has ended while this page stood open; what was typed here stays to be copied. */
final class WorkEnded extends Div {

    WorkEnded(String why, Runnable showKept) {
        add(
                new Paragraph(getTranslation(why)),
                new Button(getTranslation("sheet.ended.show"), click -> showKept.run()));
        getElement().setAttribute("role", "alert");
        addClassName("hf-notice");
    }
}
