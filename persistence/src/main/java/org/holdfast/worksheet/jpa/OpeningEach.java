package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.shared.ScheduleId;
import org.holdfast.worksheet.schedule.OpeningDue;

/** Opens what is due, each in a transaction of its own; what cannot be opened now is tried again in the next round. */
@Dependent
class OpeningEach implements OpeningDue {

    private static final Logger LOG = System.getLogger(OpeningEach.class.getName());

    private final OpeningOne one;
    private final Clock clock;

    @Inject
    OpeningEach(OpeningOne one, Clock clock) {
        this.one = one;
        this.clock = clock;
    }

    @Override
    public void open() {
        for (ScheduleId id : one.due(LocalDate.now(clock))) {
            try {
                one.open(id);
            } catch (RuntimeException outrun) {
                // The kind only: what a driver says may quote what people wrote
                LOG.log(
                        Level.WARNING,
                        "A scheduled worksheet was not opened: {0}",
                        outrun.getClass().getName());
            }
        }
    }
}
