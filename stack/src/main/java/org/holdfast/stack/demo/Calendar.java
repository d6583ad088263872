package org.holdfast.stack.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Days counted back from today, and moments in them that have surely passed. */
record Calendar(Clock now) {

    LocalDate day(int daysAgo) {
        return LocalDate.now(now).minusDays(daysAgo);
    }

    /** That time of that day; today, a while ago at the latest, in the order of the hours asked for. */
    Instant at(int daysAgo, int hour, int minute) {
        Instant asked = day(daysAgo).atTime(hour, minute).atZone(now.getZone()).toInstant();
        Instant latest = now.instant().minus(Duration.ofMinutes((24L - hour) * 6));
        return asked.isBefore(latest) ? asked : latest;
    }
}
