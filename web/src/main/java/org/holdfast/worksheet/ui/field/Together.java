package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Several fields that make one answer, with one place to say what is wrong. */
final class Together extends Div {

    private final Paragraph complaint = new Paragraph();

    Together(String look) {
        complaint.addClassName("hf-complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        getElement().setAttribute("role", "group");
        addClassNames("hf-together", look);
        add(complaint);
    }

    void labelledBy(String ids) {
        getElement().setAttribute("aria-labelledby", ids);
    }

    void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
    }
}
