package org.holdfast.stack;

import java.io.PrintStream;

/** Says, a line at a time, what is being started and how long it took. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** Announces the step, does it, and says when it is done. */
    void step(String what, Runnable step) {
        long start = System.nanoTime();
        say("  " + what + " …");
        step.run();
        say("  %s: ready after %.1f s".formatted(what, (System.nanoTime() - start) / 1e9));
    }
}
