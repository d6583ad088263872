package org.holdfast.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A ledger to tamper with. */
final class InMemoryLedger implements Ledger {

    final SortedMap<Long, Entry> entries = new TreeMap<>();
    final List<Seal> seals = new ArrayList<>();

    /** How many records were handed out. */
    long read;

    /** A record as the application would write it. */
    static Entry record(long seq, Instant at, AuditKeys keys) {
        return keys.mark(new Entry(
                seq,
                UUID.randomUUID(),
                at,
                Optional.of(UUID.randomUUID()),
                Optional.empty(),
                "REVIEW",
                Optional.of(UUID.randomUUID()),
                Optional.of(UUID.randomUUID()),
                Optional.of(UUID.randomUUID()),
                Optional.empty(),
                true,
                "ALLOWED",
                "A_RULE",
                ""));
    }

    /** The same record at another place. */
    static Entry moved(Entry entry, long seq) {
        return new Entry(
                seq,
                entry.id(),
                entry.at(),
                entry.who(),
                entry.onBehalfOf(),
                entry.act(),
                entry.what(),
                entry.couple(),
                entry.partner1(),
                entry.partner2(),
                entry.byStaff(),
                entry.outcome(),
                entry.rule(),
                entry.mark());
    }

    void put(Entry entry) {
        entries.put(entry.seq(), entry);
    }

    InMemoryLedger copy() {
        InMemoryLedger copy = new InMemoryLedger();
        copy.entries.putAll(entries);
        copy.seals.addAll(seals);
        return copy;
    }

    @Override
    public List<Seal> seals() {
        return List.copyOf(seals);
    }

    @Override
    public List<Seal> sealsSince(Instant moment) {
        int first = 0;
        while (first < seals.size() && seals.get(first).at().isBefore(moment)) {
            first++;
        }
        return List.copyOf(seals.subList(Math.max(0, first - 1), seals.size()));
    }

    @Override
    public List<Entry> at(Runs places) {
        return counted(entries.values().stream()
                .filter(entry -> places.holds(entry.seq()))
                .toList());
    }

    @Override
    public List<Entry> after(long place, int atMost) {
        return counted(
                entries.tailMap(place + 1).values().stream().limit(atMost).toList());
    }

    private List<Entry> counted(List<Entry> found) {
        read += found.size();
        return found;
    }

    @Override
    public void places(LongConsumer each) {
        entries.keySet().forEach(each::accept);
    }

    @Override
    public boolean add(Seal seal) {
        @Nullable
        Seal same = seals.stream()
                .filter(one -> one.number() == seal.number())
                .findFirst()
                .orElse(null);
        return same == null && seals.add(seal);
    }
}
