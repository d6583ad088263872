package org.holdfast.home.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.home.Week;

/** Nothing is asked right now; said so that it is good news. */
final class NothingToDo extends Article {

    NothingToDo(Week week) {
        String kind = week.sent().isEmpty() ? "home.nothing.yet" : "home.nothing";
        add(new H2(getTranslation(kind)), new Paragraph(getTranslation(kind + ".text", week.counselor())));
        addClassNames("hf-card", "hf-thing", "hf-nothing");
    }
}
