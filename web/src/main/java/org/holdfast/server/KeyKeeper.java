package org.holdfast.server;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.holdfast.access.Kind;
import org.holdfast.access.Unattended;
import org.holdfast.shared.Resealing;

/** Looks whether there is a new key, and has everything sealed with it, while people work. */
@Singleton
@Unattended(
        everySeconds = 5,
        touches = {Kind.COUPLE, Kind.WORK, Kind.WORDS})
class KeyKeeper implements Job {

    private final Resealing resealing;

    @Inject
    KeyKeeper(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public void run() {
        resealing.tend();
    }
}
