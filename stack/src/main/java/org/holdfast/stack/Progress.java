package org.holdfast.stack;

import java.io.PrintStream;

/** Says, a line at a time, what is being done, and how long after the start something was ready. */
final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    void ready(String what) {
        say("%5.0f s  %s".formatted((System.nanoTime() - start) / 1e9, what));
    }
}
