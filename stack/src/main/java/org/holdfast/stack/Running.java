package org.holdfast.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The list, on disk, of the processes started, so that the next start can end what a killed launcher left behind. */
final class Running {
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    private final Path file;

    Running(Path file) {
        this.file = file;
    }

    /** A process as it was when it was started; the number alone may belong to another one later. */
    record Entry(long pid, Instant started, String name) {
        static Entry of(ProcessHandle process, String name) {
            return new Entry(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), name);
        }

        static Optional<Entry> parse(String line) {
            String[] parts = line.split(" ", 3);
            try {
                return parts.length == 3
                        ? Optional.of(new Entry(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]))
                        : Optional.empty();
            } catch (NumberFormatException | DateTimeException damaged) {
                return Optional.empty();
            }
        }

        /** Whether that process lives on: the same number, started at the same moment. */
        boolean isStill(ProcessHandle process) {
            return process.pid() == pid
                    && process.isAlive()
                    && process.info()
                            .startInstant()
                            .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_SLACK) <= 0)
                            .orElse(false);
        }

        @Override
        public String toString() {
            return pid + " " + started + " " + name;
        }
    }

    synchronized void add(ProcessHandle process, String name) {
        var entries = new ArrayList<>(entries());
        entries.add(Entry.of(process, name));
        write(entries);
    }

    synchronized void remove(long pid) {
        write(entries().stream().filter(entry -> entry.pid() != pid).toList());
    }

    /** Ends what an earlier launcher left running, and says what it was. */
    synchronized List<String> endLeftovers() {
        var ended = new ArrayList<String>();
        for (Entry entry : entries().reversed()) {
            ProcessHandle.of(entry.pid()).filter(entry::isStill).ifPresent(process -> {
                end(process, Duration.ofSeconds(20));
                ended.add(entry.name());
            });
        }
        write(List.of());
        return ended;
    }

    /** Asks the process, then what is left of its descendants, to end; whoever does not in time is ended by force. */
    static void end(ProcessHandle process, Duration patience) {
        var family = new ArrayList<ProcessHandle>();
        family.add(process);
        family.addAll(process.descendants().toList());
        long deadline = System.nanoTime() + patience.toNanos();
        for (ProcessHandle member : family) {
            member.destroy();
            if (!endedBefore(member, deadline)) {
                member.destroyForcibly();
                endedBefore(member, System.nanoTime() + TimeUnit.SECONDS.toNanos(5));
            }
        }
    }

    private static boolean endedBefore(ProcessHandle process, long deadline) {
        try {
            process.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }

    private List<Entry> entries() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(Entry::parse)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Entry> entries) {
        try {
            if (entries.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Secrets.writeForOwner(
                        file,
                        String.join("\n", entries.stream().map(Entry::toString).toList()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
