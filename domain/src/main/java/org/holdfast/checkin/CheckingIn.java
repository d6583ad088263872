package org.holdfast.checkin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;

/** A client says once a week how trust and safety are. */
@Dependent
@Transactional
public class CheckingIn {

    private final CheckIns checkIns;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public CheckingIn(CheckIns checkIns, CurrentViewer current, Clock clock) {
        this.checkIns = checkIns;
        this.current = current;
        this.clock = clock;
    }

    /** Whether this week's check-in is still to come. */
    @Allowed(Act.CHECK_IN)
    public boolean isDue() {
        Viewer client = current.viewer();
        current.asks(Act.CHECK_IN, Resource.checkIn(client.ownSeat()));
        return checkIns.own(client, thisWeek()).isEmpty();
    }

    /** Keeps this week's answers; a second time in the same week changes nothing. */
    @Allowed(Act.CHECK_IN)
    public void answer(int trust, int safety) {
        Viewer client = current.viewer();
        current.asks(Act.CHECK_IN, Resource.checkIn(client.workingSeat()));
        if (checkIns.own(client, thisWeek()).isEmpty()) {
            checkIns.add(new CheckIn(client.ownSeat(), thisWeek(), trust, safety, clock.instant()));
        }
    }

    private LocalDate thisWeek() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
