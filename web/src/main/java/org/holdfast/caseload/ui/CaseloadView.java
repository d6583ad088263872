package org.holdfast.caseload.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.caseload.Caseload;
import org.holdfast.caseload.Cases;
import org.holdfast.covering.WhoCovers;
import org.holdfast.covering.ui.CoveringNotices;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** The counselor's home: who needs her first, then all her couples. */
@Opens(Act.SEE_CASELOAD)
@StyleSheet("context://desk.css")
@Route(value = "caseload", layout = MainLayout.class)
class CaseloadView extends Div implements BeforeEnterObserver {

    private final Dates dates;
    private final CaseloadCard card;

    @Inject
    CaseloadView(Caseload caseload, WhoCovers who, Clock clock) {
        dates = new Dates(clock, getLocale());
        addClassNames("hf-page", "hf-desk");
        Cases cases = caseload.cases();
        List<Ask> asks = Ask.all(cases.open(), dates);
        card = new CaseloadCard(cases.open(), dates);
        add(greeting(asks.size()));
        if (!asks.isEmpty()) {
            add(new AsksForYou(asks));
        }
        add(new CoveringNotices(who.desk(), dates), card);
        if (!cases.closed().isEmpty()) {
            add(new ClosedCard(cases.closed(), dates));
        }
    }

    private Header greeting(int asks) {
        Paragraph sentence = new Paragraph(Counted.text(getLocale(), "caseload.asks", asks));
        sentence.addClassName("hf-lede");
        H1 title = new H1(dates.day(dates.today()));
        title.addClassName("hf-title");
        Header greeting = new Header(title, sentence);
        return greeting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        card.show(Show.in(event.getLocation().getQueryParameters()));
    }
}
