package org.holdfast.audit.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A set of places in ascending runs, written "1-5,7". */
public record Runs(List<Run> runs) {

    public static final Runs NONE = new Runs(List.of());

    /** Places that follow one another, both ends among them. */
    public record Run(long first, long last) {

        boolean holds(long place) {
            return first <= place && place <= last;
        }

        long size() {
            return last - first + 1;
        }

        @Override
        public String toString() {
            return first == last ? Long.toString(first) : first + "-" + last;
        }
    }

    public Runs {
        runs = List.copyOf(runs);
    }

    static Runs of(Collection<Long> places) {
        return joined(
                places.stream().map(place -> new Run(place, place)).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** All places of all these. */
    static Runs union(Collection<Runs> several) {
        return joined(
                several.stream().flatMap(one -> one.runs.stream()).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** The places of a range that are not in here. */
    Runs missing(long from, long to) {
        List<Run> missing = new ArrayList<>();
        long next = from;
        for (Run run : runs) {
            if (run.last < from || run.first > to) {
                continue;
            }
            if (run.first > next) {
                missing.add(new Run(next, run.first - 1));
            }
            next = Math.max(next, run.last + 1);
        }
        if (next <= to) {
            missing.add(new Run(next, to));
        }
        return new Runs(missing);
    }

    /** The same places in pieces of at most this many. */
    List<Runs> pieces(int size) {
        List<Runs> pieces = new ArrayList<>();
        List<Run> piece = new ArrayList<>();
        long room = size;
        for (Run run : runs) {
            long first = run.first;
            while (first <= run.last) {
                long last = Math.min(run.last, first + room - 1);
                piece.add(new Run(first, last));
                room -= last - first + 1;
                first = last + 1;
                if (room == 0) {
                    pieces.add(new Runs(piece));
                    piece.clear();
                    room = size;
                }
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(new Runs(piece));
        }
        return pieces;
    }

    boolean holds(long place) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (run.holds(place)) {
                return true;
            }
            if (place < run.first) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    long size() {
        return runs.stream().mapToLong(Run::size).sum();
    }

    /** @throws NumberFormatException if it is not written as runs are */
    public static Runs read(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        return new Runs(Arrays.stream(text.split(","))
                .map(part -> part.split("-", 2))
                .map(ends -> new Run(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])))
                .toList());
    }

    @Override
    public String toString() {
        return runs.stream().map(Run::toString).collect(Collectors.joining(","));
    }

    private static Runs joined(List<Run> loose) {
        loose.sort((one, other) -> Long.compare(one.first, other.first));
        List<Run> joined = new ArrayList<>();
        for (Run run : loose) {
            Run before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && run.first <= before.last + 1) {
                joined.set(joined.size() - 1, new Run(before.first, Math.max(before.last, run.last)));
            } else {
                joined.add(run);
            }
        }
        return new Runs(joined);
    }
}
