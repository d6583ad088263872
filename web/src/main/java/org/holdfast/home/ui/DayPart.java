package org.holdfast.home.ui;

import java.time.LocalTime;

/** The part of the day a greeting belongs to. */
enum DayPart {
    MORNING("home.morning"),
    AFTERNOON("home.afternoon"),
    EVENING("home.evening");

    private static final LocalTime DAWN = LocalTime.of(5, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime DUSK = LocalTime.of(18, 0);

    private final String greeting;

    DayPart(String greeting) {
        this.greeting = greeting;
    }

    static DayPart at(LocalTime time) {
        if (time.isBefore(DAWN) || !time.isBefore(DUSK)) {
            return EVENING;
        }
        return time.isBefore(NOON) ? MORNING : AFTERNOON;
    }

    /** Key of the greeting in the message bundle. */
    String greeting() {
        return greeting;
    }
}
