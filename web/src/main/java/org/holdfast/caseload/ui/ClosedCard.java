package org.holdfast.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.holdfast.couple.CoupleCard;
import org.holdfast.shell.Dates;

/** The records that a separation has closed, apart from those that go on. */
class ClosedCard extends Section {

    private final Dates dates;

    ClosedCard(List<CoupleCard> closed, Dates dates) {
        this.dates = dates;
        addClassName("hf-card");
        Paragraph what = new Paragraph(getTranslation("caseload.closed.what"));
        what.addClassName("hf-quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("hf-lines");
        closed.forEach(couple -> list.add(line(couple)));
        add(new H2(getTranslation("caseload.closed")), what, list);
    }

    private ListItem line(CoupleCard couple) {
        RouterLink link = new RouterLink(couple.shortName(), CoupleView.class, CoupleAddress.of(couple.id()));
        link.addClassNames("hf-card-link", "hf-strong");
        Span since = new Span(couple.separatedAt()
                .map(at -> getTranslation(
                        couple.isOfOne() ? "caseload.ended.on" : "caseload.closed.on", dates.brief(dates.dayOf(at))))
                .orElse(""));
        since.addClassName("hf-quiet");
        Div head = new Div(link, since);
        head.addClassName("hf-line-head");
        ListItem line = new ListItem(head);
        line.addClassName("hf-line");
        return line;
    }
}
