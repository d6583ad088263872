package org.holdfast.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * Closes over some records and over all seals before it.
 *
 * <p>Places are given when a record is written and records appear when their act commits, so a lower place can come
 * after a higher one. That is why a seal lists exactly the places it covers.
 *
 * @param number counts from one
 * @param from the place after the highest that was sealed before
 * @param to the highest place that had been looked at
 * @param members the places covered
 * @param hash over the seal before, this one's own fields, and each record with its place
 */
public record Seal(long number, long from, long to, Runs members, Instant at, String hash) {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    /**
     * The next seal.
     *
     * @param entries what it covers, in the order of their places
     * @param seen the highest place that was looked at
     */
    static Seal over(Collection<Entry> entries, long seen, List<Seal> before, Instant at) {
        long number = before.isEmpty() ? 1 : before.getLast().number + 1;
        long from = before.isEmpty() ? 1 : before.getLast().to + 1;
        long to = Math.max(from - 1, seen);
        Runs members = Runs.of(entries.stream().map(Entry::seq).toList());
        Seal open = new Seal(number, from, to, members, at, "");
        String last = before.isEmpty() ? BEFORE_THE_FIRST : before.getLast().hash;
        return new Seal(number, from, to, members, at, open.hashOver(last, entries));
    }

    /** What the hash has to be, if these are the records and that is the hash of the seal before. */
    String hashOver(String before, Collection<Entry> entries) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(before));
        digest.update(longs(number, from, to, ChronoUnit.MICROS.between(Instant.EPOCH, at), entries.size()));
        text(digest, members.toString());
        for (Entry entry : entries) {
            byte[] content = entry.content();
            digest.update(longs(entry.seq(), content.length));
            digest.update(content);
            text(digest, entry.mark());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String before(List<Seal> seals) {
        return seals.isEmpty() ? BEFORE_THE_FIRST : seals.getLast().hash;
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(longs(bytes.length));
        digest.update(bytes);
    }

    private static byte[] longs(long... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
        for (long value : values) {
            buffer.putLong(value);
        }
        return buffer.array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
