package org.holdfast.audit.chain;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the next seal.
 *
 * <p>It needs no lock: whoever adds a number second is refused by its key, and tries again with what is left.
 */
public final class Sealer {

    /** Longer than any act's transaction may take: a place that is still empty after this stays empty. */
    static final Duration LATEST = Duration.ofMinutes(10);

    private static final int AT_ONCE = 5_000;

    private final AuditKeys keys;
    private final Heads heads;
    private final Clock clock;
    private long signed;

    /** Places that hold what we did not write: looked at once, or a flood of them would be read every second. */
    private Runs foreign = Runs.NONE;

    private long looked;

    public Sealer(AuditKeys keys, Heads heads, Clock clock) {
        this.keys = keys;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Seals what is not sealed yet, and signs the last seal's head unless it did before.
     *
     * <p>What does not bear our mark is never sealed, so that the check finds it.
     *
     * @return how many records were sealed; none when there is nothing to seal or another was first
     * @throws IOException if the head cannot be kept; the next call tries again
     */
    public int seal(Ledger ledger) throws IOException {
        Instant now = clock.instant();
        List<Seal> recent = ledger.sealsSince(now.minus(LATEST));
        Find find = new Find(ledger, recent);
        boolean made = false;
        Optional<Seal> last = recent.isEmpty() ? Optional.empty() : Optional.of(recent.getLast());
        if (!find.marked.isEmpty()) {
            Seal seal = Seal.over(find.marked, find.seen, recent, now);
            made = ledger.add(seal);
            last = made ? Optional.of(seal) : last;
        }
        if (last.isPresent() && last.get().number() > signed) {
            heads.add(last.get(), keys);
            signed = last.get().number();
        }
        return made ? find.marked.size() : 0;
    }

    /** What bears our mark among all that is not sealed yet: late ones first, then the newest. */
    private final class Find {

        private final List<Entry> marked = new ArrayList<>();
        private final List<Long> others = new ArrayList<>();
        private long seen;

        Find(Ledger ledger, List<Seal> recent) {
            seen = Math.max(looked, recent.isEmpty() ? 0 : recent.getLast().to());
            List<Runs> settled = new ArrayList<>(List.of(foreign));
            recent.forEach(seal -> settled.add(seal.members()));
            Runs.union(settled)
                    .missing(recent.isEmpty() ? 1 : recent.getFirst().from(), seen)
                    .pieces(AT_ONCE)
                    .forEach(piece -> keep(ledger.at(piece)));
            List<Entry> newest;
            do {
                newest = ledger.after(seen, AT_ONCE);
                keep(newest);
                seen = newest.isEmpty() ? seen : newest.getLast().seq();
            } while (newest.size() == AT_ONCE && marked.size() < AT_ONCE);
            foreign = Runs.union(List.of(foreign, Runs.of(others)));
            looked = seen;
        }

        private void keep(List<Entry> entries) {
            for (Entry entry : entries) {
                if (keys.marked(entry)) {
                    marked.add(entry);
                } else {
                    others.add(entry.seq());
                }
            }
        }
    }
}
