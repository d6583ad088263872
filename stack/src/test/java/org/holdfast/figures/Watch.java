package org.holdfast.figures;

import java.time.Duration;

/** Says in the log of the build how long a figure took; the lines of the promises do without. */
final class Watch {

    private final long begun = System.nanoTime();

    void stop(String what) {
        System.out.println("figure " + what + " took "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }
}
