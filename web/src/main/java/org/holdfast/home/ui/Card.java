package org.holdfast.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing to do: what, how long, one line on how it stands, who will see it, one button. */
abstract class Card extends Article {

    /** @param aside how long it takes */
    protected final void head(String title, String aside) {
        Span quiet = new Span(aside);
        quiet.addClassName("hf-quiet");
        Div head = new Div(new H2(title), quiet);
        head.addClassName("hf-thing-head");
        add(head);
        addClassNames("hf-card", "hf-thing");
    }

    protected final void line(String words) {
        add(new Paragraph(words));
    }

    protected final void foot(Component... parts) {
        Div foot = new Div(parts);
        foot.addClassNames("hf-row", "hf-row-apart");
        add(foot);
    }
}
