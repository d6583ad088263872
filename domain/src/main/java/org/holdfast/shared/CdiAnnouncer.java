package org.holdfast.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Announces through CDI events. */
@Dependent
class CdiAnnouncer implements Announcer {

    private final Event<Object> events;

    @Inject
    CdiAnnouncer(Event<Object> events) {
        this.events = events;
    }

    @Override
    public void announce(Object happening) {
        events.fire(happening);
    }
}
