package org.holdfast.audit.chain;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Holds the records and seals of the database against each other and against the heads that were signed outside.
 *
 * <p>Finds the first thing that is wrong: a record edited, deleted, put in or moved; seals cut off; everything written
 * anew.
 */
public final class Verification {

    /** A crash between a seal and its head leaves one seal without; more were never made by us. */
    private static final int SEALS_AHEAD_OF_HEADS = 1;

    private static final int AT_ONCE = 5_000;

    private final AuditKeys keys;
    private final Clock clock;

    public Verification(AuditKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Checks everything.
     *
     * @param heads read before the ledger, so that none of them can be of a seal that the ledger does not show yet
     * @throws IOException if the heads cannot be read
     */
    public Verdict check(Heads heads, Ledger ledger) throws IOException {
        Heads.Read read = heads.read(keys);
        try {
            return new Check(read, ledger).verdict();
        } catch (NumberFormatException unreadable) {
            return new Verdict(
                    Optional.of("A seal was changed: what it covers cannot be read."), 0, 0, Optional.empty());
        }
    }

    /** Wrong, and how. */
    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1;

        Fault(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    private final class Check {

        private final Heads.Read heads;
        private final Ledger ledger;
        private final List<Seal> seals;
        private final Optional<Head> last;
        private final Set<UUID> looseIds = new HashSet<>();
        private long records;

        Check(Heads.Read heads, Ledger ledger) {
            this.heads = heads;
            this.ledger = ledger;
            this.seals = ledger.seals();
            this.last = heads.signed().stream().max((one, other) -> Long.compare(one.number(), other.number()));
        }

        Verdict verdict() {
            try {
                heads();
                loose();
                sealed();
                return new Verdict(Optional.empty(), records, seals.size(), last);
            } catch (Fault fault) {
                return new Verdict(Optional.of(fault.sentence()), records, seals.size(), last);
            }
        }

        private void heads() throws Fault {
            if (!heads.unsigned().isEmpty()) {
                throw new Fault("Not signed with our key: " + heads.unsigned().getFirst() + ".");
            }
            for (int i = 0; i < seals.size(); i++) {
                if (seals.get(i).number() != i + 1L) {
                    throw new Fault("Seal " + (i + 1) + " is gone.");
                }
            }
            for (Head head : heads.signed()) {
                if (head.number() > seals.size()) {
                    throw new Fault("The trail is cut off: seal " + head.number() + ", signed at " + head.at()
                            + ", is gone; the last one left is " + seals.size() + ".");
                }
                if (!seals.get((int) head.number() - 1).hash().equals(head.hash())) {
                    throw new Fault("Seal " + head.number() + " is not the one that was signed at " + head.at() + ".");
                }
            }
            long signed = last.map(Head::number).orElse(0L);
            if (seals.size() > signed + SEALS_AHEAD_OF_HEADS) {
                throw new Fault("Seals " + (signed + 1) + " to " + seals.size() + " have no signed head.");
            }
        }

        /** Records that no seal covers: the newest, or what somebody put in. */
        private void loose() throws Fault {
            Runs sealed = Runs.union(seals.stream().map(Seal::members).toList());
            List<Long> places = new ArrayList<>();
            ledger.places(place -> {
                records++;
                if (!sealed.holds(place)) {
                    places.add(place);
                }
            });
            for (Runs piece : Runs.of(places).pieces(AT_ONCE)) {
                for (Entry entry : ledger.at(piece)) {
                    loose(entry);
                }
            }
        }

        private void loose(Entry entry) throws Fault {
            if (!keys.marked(entry)) {
                throw new Fault("Record " + entry.seq() + ", dated " + entry.at() + ", is not one that we wrote.");
            }
            if (entry.at().isBefore(clock.instant().minus(Sealer.LATEST.multipliedBy(2)))) {
                throw new Fault("Record " + entry.seq() + ", dated " + entry.at() + ", was never sealed.");
            }
            if (!looseIds.add(entry.id())) {
                throw new Fault("Record " + entry.seq() + " is a copy of another.");
            }
        }

        private void sealed() throws Fault {
            List<Seal> before = new ArrayList<>();
            long top = 0;
            for (Seal seal : seals) {
                if (seal.from() != top + 1) {
                    throw new Fault("Seal " + seal.number() + " does not begin where the one before it ends.");
                }
                sealed(seal, Seal.before(before));
                top = seal.to();
                before = List.of(seal);
            }
        }

        private void sealed(Seal seal, String before) throws Fault {
            List<Entry> entries = ledger.at(seal.members());
            for (Entry entry : entries) {
                if (!keys.marked(entry)) {
                    throw new Fault("Record " + entry.seq() + ", under seal " + seal.number() + ", was changed.");
                }
                if (looseIds.contains(entry.id())) {
                    throw new Fault("Record " + entry.seq() + " was copied to a place of its own.");
                }
            }
            if (entries.size() != seal.members().size()) {
                throw new Fault("Record " + firstMissing(seal, entries) + ", sealed at " + seal.at() + ", is gone.");
            }
            if (!seal.hashOver(before, entries).equals(seal.hash())) {
                throw new Fault("What seal " + seal.number() + " covers (" + seal.members()
                        + ") is not what was sealed, or not in that order.");
            }
        }

        private long firstMissing(Seal seal, List<Entry> entries) {
            Map<Long, Entry> present = new HashMap<>();
            entries.forEach(entry -> present.put(entry.seq(), entry));
            return seal.members().runs().stream()
                    .flatMapToLong(run -> LongStream.rangeClosed(run.first(), run.last()))
                    .filter(place -> !present.containsKey(place))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
