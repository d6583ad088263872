package org.holdfast.covering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.holdfast.covering.CoveringDesk;
import org.holdfast.covering.CoveringDesk.OpenToMe;
import org.holdfast.covering.CoveringDesk.ToReview;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shell.Dates;

/** On a counselor's desk: emergency accesses that wait for her word, and couples of colleagues that are open to her. */
public final class CoveringNotices extends Div {

    private final Dates dates;

    public CoveringNotices(CoveringDesk desk, Dates dates) {
        this.dates = dates;
        addClassName("hf-stack");
        setVisible(!desk.toReview().isEmpty() || !desk.opened().isEmpty());
        if (!desk.toReview().isEmpty()) {
            UnorderedList list = list();
            desk.toReview().forEach(one -> list.add(toReview(one)));
            add(card("covering.review", list));
        }
        if (!desk.opened().isEmpty()) {
            UnorderedList list = list();
            desk.opened().forEach(one -> list.add(opened(one)));
            add(card("covering.opened", list));
        }
    }

    private ListItem toReview(ToReview one) {
        return line(
                "couple/" + one.couple().value(),
                one.name(),
                Chip.asking(getTranslation("covering.review.chip")),
                getTranslation("covering.review.detail", one.by(), dates.moment(one.beganAt())));
    }

    private ListItem opened(OpenToMe one) {
        String key = CoveredAddress.key(one.way());
        return line(
                CoveredAddress.of(one.way(), one.couple()),
                one.name(),
                Chip.plain(getTranslation("covering.opened.chip." + key)),
                getTranslation("covering.opened.detail", one.keeper(), Until.said(one.way(), one.endsAt(), dates)));
    }

    private static ListItem line(String address, String name, Chip chip, String detail) {
        Anchor link = new Anchor(address, name);
        link.addClassNames("hf-card-link", "hf-strong");
        Div head = new Div(link, chip);
        head.addClassName("hf-line-head");
        Paragraph more = new Paragraph(detail);
        more.addClassName("hf-quiet");
        ListItem line = new ListItem(head, more);
        line.addClassName("hf-line");
        return line;
    }

    private Section card(String title, UnorderedList list) {
        Section card = new Section(new H2(getTranslation(title)), list);
        card.addClassName("hf-card");
        return card;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("hf-lines");
        return list;
    }
}
