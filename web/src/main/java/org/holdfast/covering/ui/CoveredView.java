package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.covering.CoveredCouple;
import org.holdfast.covering.StandingIn;
import org.holdfast.covering.Supervising;
import org.holdfast.covering.Way;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.ui.Breadcrumb;
import org.holdfast.shell.Addresses;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** A colleague's couple to read, for as long as it is open. */
@StyleSheet("context://desk.css")
@Opens({Act.SUPERVISE, Act.STAND_IN})
@Route(value = CoveredAddress.COUPLE, layout = MainLayout.class)
public class CoveredView extends CoveredPage implements BeforeEnterObserver {

    private final Supervising supervising;
    private final StandingIn standingIn;
    private final Clock clock;
    private final Dates dates;

    @Inject
    CoveredView(Supervising supervising, StandingIn standingIn, Clock clock) {
        this.supervising = supervising;
        this.standingIn = standingIn;
        this.clock = clock;
        this.dates = new Dates(clock, getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        CoupleId id = new CoupleId(Addresses.id(address, "couple"));
        Way way = CoveredAddress.way(address);
        CoveredCouple couple = switch (way) {
            case SUPERVISION -> supervising.couple(id);
            case EMERGENCY -> standingIn.couple(id);
        };
        removeAll();
        shows(way, id, clock.instant());
        add(header(way, couple));
        if (!couple.question().isBlank()) {
            add(question(couple));
        }
        add(plan(couple), new CoveredSheets(way, couple, dates));
    }

    private Header header(Way way, CoveredCouple couple) {
        H1 names = new H1(couple.couple().fullName());
        names.addClassName("hf-title");
        Paragraph how = new Paragraph(getTranslation(
                "covered." + CoveredAddress.key(way),
                couple.couple().counselorSpoken(),
                Until.said(way, couple.endsAt(), dates)));
        how.addClassName("hf-lede");
        Header head =
                new Header(new Div(new Breadcrumb().to(getTranslation("caseload.title"), "caseload"), names, how));
        head.addClassName("hf-page-head");
        return head;
    }

    private Component question(CoveredCouple couple) {
        Paragraph words = new Paragraph(couple.question().words());
        words.addClassName("hf-words");
        words.getElement().setAttribute("dir", "auto");
        Section card = new Section(
                new H2(getTranslation("covered.question", couple.couple().counselorSpoken())), words);
        card.addClassName("hf-card");
        return card;
    }

    private Component plan(CoveredCouple couple) {
        Paragraph where =
                new Paragraph(couple.plan().map(this::stand).orElseGet(() -> getTranslation("couple.chip.noplan")));
        Section card = new Section(new H2(getTranslation("couple.tab.plan")), where);
        card.addClassName("hf-card");
        return card;
    }

    private String stand(CoveredCouple.PlanStand plan) {
        String title = plan.template().title().in(getLocale());
        return plan.finished()
                ? getTranslation("covered.plan.finished", title)
                : getTranslation(
                        "covered.plan",
                        title,
                        plan.phase() + 1,
                        plan.template().phases().size(),
                        plan.template().phases().get(plan.phase()).title().in(getLocale()));
    }
}
