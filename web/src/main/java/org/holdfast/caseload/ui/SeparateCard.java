package org.holdfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The way to end the work as a couple, at the end of the page, since it is seldom needed. */
class SeparateCard extends Section {

    SeparateCard(Runnable separate) {
        addClassName("hf-card");
        Paragraph what = new Paragraph(getTranslation("couple.separation.what"));
        what.addClassName("hf-quiet");
        add(
                new H2(getTranslation("couple.separation")),
                what,
                new Button(getTranslation("couple.separate"), press -> separate.run()));
    }
}
