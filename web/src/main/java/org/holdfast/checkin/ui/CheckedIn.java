package org.holdfast.checkin.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.LandingView;

/** This week's check-in is given. */
final class CheckedIn extends Article {

    private final H1 title;

    /** @param next the day of the next one, as people say it */
    CheckedIn(String key, String next) {
        title = new H1(getTranslation(key));
        title.addClassName("hf-title");
        title.getElement().setAttribute("tabindex", "-1");
        RouterLink home = new RouterLink(getTranslation("checkin.home"), LandingView.class);
        home.addClassName("hf-button");
        add(title, new Paragraph(getTranslation("checkin.next", next)), home);
        addClassNames("hf-letter", "hf-news-card");
    }

    /** Leads the reader to the news. */
    void focus() {
        Focus.on(title);
    }
}
