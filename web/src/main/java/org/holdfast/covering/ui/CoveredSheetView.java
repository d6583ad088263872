package org.holdfast.covering.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.covering.StandingIn;
import org.holdfast.covering.Supervising;
import org.holdfast.covering.Way;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ui.Breadcrumb;
import org.holdfast.shell.Addresses;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.ui.ReviewAnswers;
import org.holdfast.worksheet.ui.ReviewStates;

/** What was sent of a colleague's couple's worksheet, to read and nothing else. */
@StyleSheet("context://desk.css")
@Opens({Act.SUPERVISE, Act.STAND_IN})
@Route(value = CoveredAddress.SHEET, layout = MainLayout.class)
public class CoveredSheetView extends CoveredPage implements BeforeEnterObserver {

    private final Supervising supervising;
    private final StandingIn standingIn;
    private final Clock clock;
    private final Dates dates;

    @Inject
    CoveredSheetView(Supervising supervising, StandingIn standingIn, Clock clock) {
        this.supervising = supervising;
        this.standingIn = standingIn;
        this.clock = clock;
        this.dates = new Dates(clock, getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        AssignmentId id = new AssignmentId(Addresses.id(address, "assignment"));
        Way way = CoveredAddress.way(address);
        ReviewSheet sheet = switch (way) {
            case SUPERVISION -> supervising.worksheet(id);
            case EMERGENCY -> standingIn.worksheet(id);
        };
        removeAll();
        shows(way, sheet.couple().id(), clock.instant());
        Div answers = new Div(
                new ReviewStates(sheet, dates),
                new ReviewAnswers(sheet, Optional.of(sheet.couple().counselorSpoken())));
        answers.addClassName("hf-review");
        add(header(way, sheet), answers);
    }

    private Header header(Way way, ReviewSheet sheet) {
        H1 title =
                new H1(sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale())));
        title.addClassName("hf-title");
        Paragraph how = new Paragraph(getTranslation(
                "covered.sheet." + CoveredAddress.key(way), sheet.couple().counselorSpoken()));
        how.addClassName("hf-lede");
        Header head = new Header(new Div(
                new Breadcrumb()
                        .to(getTranslation("caseload.title"), "caseload")
                        .to(
                                sheet.couple().shortName(),
                                CoveredAddress.of(way, sheet.couple().id())),
                title,
                how));
        head.addClassNames("hf-page-head", "hf-review-head");
        return head;
    }
}
