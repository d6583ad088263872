package org.holdfast.audit.jpa;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.Deed;
import org.holdfast.access.Rule;
import org.holdfast.audit.Outcome;
import org.holdfast.audit.chain.Entry;
import org.holdfast.shared.RecordId;

/** Turns a deed into the record that is kept of it. */
final class Deeds {

    private static final int OWNERS = 2;

    private Deeds() {}

    static Entry entry(Deed deed, Outcome outcome, Instant at) {
        // In one order, so that the same deed is always the same record
        List<UUID> owners = deed.owners().stream().map(RecordId::value).sorted().toList();
        if (owners.size() > OWNERS) {
            throw new IllegalArgumentException("A couple has two partners");
        }
        return new Entry(
                0,
                UUID.randomUUID(),
                at,
                deed.who().map(RecordId::value),
                deed.onBehalfOf().map(RecordId::value),
                deed.act().name(),
                deed.what().map(RecordId::value),
                deed.couple().map(RecordId::value),
                owners.stream().findFirst(),
                owners.stream().skip(1).findFirst(),
                deed.byStaff(),
                outcome.name(),
                deed.rule().map(Rule::name).orElse(""),
                "");
    }
}
