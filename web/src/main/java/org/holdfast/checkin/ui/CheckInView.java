package org.holdfast.checkin.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** The weekly check-in: two numbers, for the person and their counselor alone. */
@Opens(Act.CHECK_IN)
@StyleSheet("context://client.css")
@Route(value = "check-in", layout = MainLayout.class)
public class CheckInView extends Div {

    private final Dates dates;

    @Inject
    CheckInView(CheckingIn checkingIn, Clock clock) {
        this.dates = new Dates(clock, getLocale());
        add(
                checkingIn.isDue()
                        ? new CheckInForm(checkingIn, dates, this::thank)
                        : new CheckedIn("checkin.done", next()));
        addClassName("hf-page");
    }

    private void thank() {
        removeAll();
        CheckedIn thanks = new CheckedIn("checkin.thanks", next());
        add(thanks);
        thanks.focus();
    }

    private String next() {
        return dates.day(dates.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }
}
