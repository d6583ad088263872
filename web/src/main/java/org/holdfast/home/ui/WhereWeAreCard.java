package org.holdfast.home.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.holdfast.home.Week;
import org.holdfast.plan.PhaseTemplate;

/** The couple's way through their plan: a dot for each phase, the present one in words. */
final class WhereWeAreCard extends Article {

    /** More phases than this have no room for all their names on a narrow screen. */
    private static final int NAMES_ON_A_PHONE = 5;

    private final Week.WhereWeAre where;

    WhereWeAreCard(Week.WhereWeAre where) {
        this.where = where;
        List<PhaseTemplate> phases = where.plan().phases();
        OrderedList path = new OrderedList();
        for (int order = 0; order < phases.size(); order++) {
            path.add(dot(phases.get(order), order));
        }
        path.addClassName("hf-path");
        path.setClassName("hf-path-long", phases.size() > NAMES_ON_A_PHONE);
        add(
                new H2(getTranslation("home.where")),
                path,
                new Paragraph(
                        where.finished()
                                ? getTranslation("home.where.finished")
                                : phases.get(where.phase()).forPartners().in(getLocale())));
        addClassNames("hf-card", "hf-thing");
    }

    private ListItem dot(PhaseTemplate phase, int order) {
        boolean done = where.finished() || order < where.phase();
        boolean here = !where.finished() && order == where.phase();
        ListItem dot = new ListItem(new Span(phase.shortTitle().in(getLocale())));
        dot.setClassName("hf-path-done", done);
        dot.setClassName("hf-path-here", here);
        if (done) {
            Span heard = new Span(getTranslation("home.where.done"));
            heard.addClassName("hf-aloud");
            dot.add(heard);
        }
        if (here) {
            dot.getElement().setAttribute("aria-current", "step");
        }
        return dot;
    }
}
