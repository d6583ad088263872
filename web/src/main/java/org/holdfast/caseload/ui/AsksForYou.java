package org.holdfast.caseload.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.holdfast.shared.ui.Counted;

/** Up to three cards above the caseload, each the way to its couple. */
class AsksForYou extends UnorderedList {

    private static final int AT_MOST = 3;

    AsksForYou(List<Ask> asks) {
        addClassName("hf-asks");
        getElement().setAttribute("aria-label", getTranslation("caseload.asks.label"));
        asks.stream().limit(AT_MOST).map(this::card).forEach(this::add);
    }

    private ListItem card(Ask ask) {
        RouterLink link = new RouterLink(
                title(ask), CoupleView.class, CoupleAddress.of(ask.row().couple()));
        link.addClassNames("hf-card-link", "hf-strong");
        Paragraph detail = new Paragraph(ask.row().name() + " · " + detail(ask));
        detail.addClassName("hf-quiet");
        ListItem card = new ListItem(link, detail);
        card.addClassNames("hf-ask", "hf-ask-" + ask.kind().name().toLowerCase(Locale.ROOT));
        return card;
    }

    private String title(Ask ask) {
        return switch (ask.kind()) {
            case BOTH_SENT -> getTranslation("caseload.ask.sent");
            case OVERDUE_AND_SILENT -> getTranslation("caseload.ask.silent", ask.silentDays());
            case OVERDUE ->
                Counted.text(getLocale(), "caseload.ask.overdue", ask.row().overdue());
        };
    }

    private String detail(Ask ask) {
        return switch (ask.kind()) {
            case BOTH_SENT -> getTranslation("caseload.ask.sent.detail");
            case OVERDUE_AND_SILENT ->
                Counted.text(
                        getLocale(), "caseload.ask.silent.detail", ask.row().overdue());
            case OVERDUE -> getTranslation("caseload.ask.overdue.detail");
        };
    }
}
