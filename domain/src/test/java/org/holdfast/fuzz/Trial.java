package org.holdfast.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.library.BrokenLibrary;
import org.holdfast.shared.Refused;

/**
 * Gives inputs to one reader, and counts what becomes of them.
 *
 * <p>How much work an input makes is counted in bytes that its reading took from memory: what a clock says on a busy
 * machine is no count. Whoever reads without end takes from memory without end, or is found by whoever waits.
 */
public final class Trial {

    /** What one input may take from memory besides what its own length explains. */
    public static final long MOST_BYTES = 128L << 20;

    private static final int TOLD = 300;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private int read;
    private int refused;
    private int uncaught;
    private int heavy;
    private long heaviest;
    private Optional<String> first = Optional.empty();

    /** A reader of one kind of input. */
    @FunctionalInterface
    public interface Reader {
        /** @throws Refused or {@link BrokenLibrary} for an input that cannot be used */
        void read(String input) throws Throwable;
    }

    /** Reads so many of them. */
    public Trial run(int count, Supplier<String> inputs, Reader reader) {
        for (int at = 0; at < count; at++) {
            one(inputs.get(), reader);
        }
        return this;
    }

    private void one(String input, Reader reader) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            reader.read(input);
            read++;
        } catch (Refused | BrokenLibrary mendable) {
            refused++;
        } catch (Throwable slipped) {
            uncaught++;
            if (first.isEmpty()) {
                StackTraceElement[] trace = slipped.getStackTrace();
                first = Optional.of(slipped + (trace.length == 0 ? "" : " at " + trace[0]) + " for "
                        + input.substring(0, Math.min(input.length(), TOLD)));
            }
        }
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
        heaviest = Math.max(heaviest, taken);
        if (taken > MOST_BYTES) {
            heavy++;
            if (first.isEmpty()) {
                first = Optional.of(taken + " bytes for " + input.substring(0, Math.min(input.length(), TOLD)));
            }
        }
    }

    public int read() {
        return read;
    }

    public int refused() {
        return refused;
    }

    /** How many ended in anything else. */
    public int uncaught() {
        return uncaught;
    }

    /** How many took more than they may. */
    public int heavy() {
        return heavy;
    }

    public long heaviest() {
        return heaviest;
    }

    /** The first that was not borne, in words. */
    public Optional<String> first() {
        return first;
    }

    /** Whether all were borne, and the inputs were of both kinds, so that something was shown. */
    public boolean holds() {
        return uncaught == 0 && heavy == 0 && read > 0 && refused > 0;
    }
}
