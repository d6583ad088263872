package org.holdfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.CaseloadRow;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.Dates;

/** All couples in a table, with the ways to narrow it; or what to do first when there are none. */
class CaseloadCard extends Section {

    private static final int PAGE = 50;

    private final List<CaseloadRow> rows;
    private final Dates dates;
    private final Map<Show, RouterLink> choices = new EnumMap<>(Show.class);
    private final Div body = new Div();

    CaseloadCard(List<CaseloadRow> rows, Dates dates) {
        this.rows = rows;
        this.dates = dates;
        addClassName("hf-card");
        H2 title = new H2(getTranslation("caseload.title"));
        Span count = new Span(Counted.text(getLocale(), "caseload.couples", rows.size()));
        count.addClassName("hf-quiet");
        Div heading = new Div(title, count);
        heading.addClassName("hf-heading");
        Header head = new Header(heading);
        head.addClassName("hf-card-head");
        if (!rows.isEmpty()) {
            head.add(filter());
        }
        add(head, body);
    }

    /** Shows the couples wanted; the chosen filter says so to everyone. */
    void show(Show wish) {
        choices.forEach((show, link) -> {
            link.getElement().setAttribute("aria-current", show == wish ? "true" : "false");
            link.setClassName("hf-choice-on", show == wish);
        });
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(nothing("caseload.empty"));
        } else {
            show(wish, PAGE);
        }
    }

    private void show(Show wish, int atMost) {
        List<CaseloadRow> wanted = rows.stream().filter(wish::wants).toList();
        body.removeAll();
        if (wanted.isEmpty()) {
            body.add(nothing("caseload.none." + wish.key()));
            return;
        }
        body.add(new CaseloadTable(wanted.stream().limit(atMost).toList(), dates));
        if (wanted.size() > atMost) {
            body.add(new Button(
                    getTranslation("caseload.more", wanted.size() - atMost), press -> show(wish, atMost + PAGE)));
        }
    }

    private Nav filter() {
        Nav filter = new Nav();
        filter.addClassName("hf-choices");
        filter.getElement().setAttribute("aria-label", getTranslation("caseload.show.label"));
        for (Show show : Show.values()) {
            RouterLink link = new RouterLink(getTranslation("caseload.show." + show.key()), CaseloadView.class);
            link.setQueryParameters(show.query());
            link.addClassName("hf-choice");
            choices.put(show, link);
            filter.add(link);
        }
        return filter;
    }

    private Div nothing(String key) {
        Paragraph first = new Paragraph(getTranslation(key));
        first.addClassName("hf-strong");
        Paragraph next = new Paragraph(getTranslation(key + ".next"));
        next.addClassName("hf-quiet");
        Div empty = new Div(first, next);
        empty.addClassName("hf-empty");
        return empty;
    }
}
