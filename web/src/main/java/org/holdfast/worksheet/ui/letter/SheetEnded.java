package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the worksheet was closed while this page stood open; what was typed here stays to be copied. */
final class SheetEnded extends Div {

    SheetEnded(String why, Runnable showKept) {
        add(
                new Paragraph(getTranslation(why)),
                new Button(getTranslation("sheet.ended.show"), click -> showKept.run()));
        getElement().setAttribute("role", "alert");
        addClassName("hf-notice");
    }
}
