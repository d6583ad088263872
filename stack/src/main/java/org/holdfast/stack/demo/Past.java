package org.holdfast.stack.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.holdfast.access.Act;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Decisions;
import org.holdfast.access.NotAllowed;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Lets people act at moments gone by, one after the other within one transaction. */
final class Past implements CurrentViewer {

    private final EntityManager entities;
    private final ZoneId zone;
    private Instant moment = Instant.EPOCH;
    private @Nullable Viewer actor;

    Past(EntityManager entities, ZoneId zone) {
        this.entities = entities;
        this.zone = zone;
    }

    /** Runs the act as that person at that moment. */
    void at(Instant when, Viewer who, Runnable act) {
        moment = when;
        actor = who;
        try {
            act.run();
            entities.flush();
        } finally {
            entities.clear();
            actor = null;
        }
    }

    @Override
    public Viewer viewer() {
        if (actor == null) {
            throw new NotAllowed();
        }
        return actor;
    }

    @Override
    public void asks(Act act, Resource resource) {
        Decisions.require(viewer(), act, resource);
    }

    /** A clock that stands at the moment acted in. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return Clock.fixed(moment, other);
            }

            @Override
            public Instant instant() {
                return moment;
            }
        };
    }
}
