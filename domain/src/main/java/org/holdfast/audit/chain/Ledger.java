package org.holdfast.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** The records and seals as the database has them, without a viewer: only seals are made of them, and checks. */
public interface Ledger {

    /** Every seal in the order of numbers. */
    List<Seal> seals();

    /** The seals made since then, with the one before them, in the order of numbers. */
    List<Seal> sealsSince(Instant moment);

    /** The records that stand at these places, in order. */
    List<Entry> at(Runs places);

    /** The first records after that place, in order. */
    List<Entry> after(long place, int atMost);

    /** Every place that holds a record, in order. */
    void places(LongConsumer each);

    /** Adds a seal; false if another sealer was first with this number. */
    boolean add(Seal seal);
}
