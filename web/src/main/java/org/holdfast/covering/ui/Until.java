package org.holdfast.covering.ui;

import java.time.Instant;
import org.holdfast.covering.Way;
import org.holdfast.shell.Dates;

/** Until when something is open, as people say it: a supervision until a day, an emergency until a time. */
final class Until {

    private Until() {}

    static String said(Way way, Instant endsAt, Dates dates) {
        return switch (way) {
            case SUPERVISION -> day(endsAt, dates);
            case EMERGENCY -> dates.moment(endsAt);
        };
    }

    /** The last whole day: it ends with the midnight after. */
    static String day(Instant endsAt, Dates dates) {
        return dates.day(dates.dayOf(endsAt.minusMillis(1)));
    }
}
