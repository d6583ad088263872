package org.holdfast.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One audit record as it is kept.
 *
 * @param seq the place the database gave it, which nothing can know before
 * @param mark what only the holder of the key can make of all but the place; empty until it is made
 */
public record Entry(
        long seq,
        UUID id,
        Instant at,
        Optional<UUID> who,
        Optional<UUID> onBehalfOf,
        String act,
        Optional<UUID> what,
        Optional<UUID> couple,
        Optional<UUID> partner1,
        Optional<UUID> partner2,
        boolean byStaff,
        String outcome,
        String rule,
        String mark) {

    public Entry marked(String made) {
        return new Entry(
                seq, id, at, who, onBehalfOf, act, what, couple, partner1, partner2, byStaff, outcome, rule, made);
    }

    /** Everything but place and mark, so that no two different records give the same bytes. */
    byte[] content() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            for (Optional<UUID> named : List.of(who, onBehalfOf, what, couple, partner1, partner2)) {
                out.writeBoolean(named.isPresent());
                if (named.isPresent()) {
                    write(out, named.get());
                }
            }
            out.writeUTF(act);
            out.writeBoolean(byStaff);
            out.writeUTF(outcome);
            out.writeUTF(rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }
}
