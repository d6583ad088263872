package org.holdfast.home.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The couple has separated: the same words for both, whatever either did. */
final class WorkEndedCard extends Article {

    WorkEndedCard(String counselor) {
        add(new H2(getTranslation("home.ended")), new Paragraph(getTranslation("home.ended.text", counselor)));
        addClassNames("hf-card", "hf-thing", "hf-nothing");
    }
}
