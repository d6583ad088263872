package org.holdfast.journey;

import java.util.function.BooleanSupplier;

/** Waits, for a while only, until something holds. */
final class Awhile {

    private static final int PATIENCE = 100;
    private static final int MOMENT_MILLIS = 100;

    private Awhile() {}

    static void until(BooleanSupplier holds, String sentence) {
        for (int moment = 0; moment < PATIENCE; moment++) {
            if (holds.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(MOMENT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("Not within ten seconds: " + sentence);
    }
}
