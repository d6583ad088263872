package org.holdfast.audit.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What was the last seal at some moment, signed, and kept where whoever rewrites the database does not reach.
 *
 * @param number of the seal
 * @param to the highest place sealed by then
 */
public record Head(long number, long to, String hash, Instant at) {

    private static final String KIND = "holdfast-audit-head-1";
    private static final int PARTS = 6;

    static Head of(Seal seal) {
        return new Head(seal.number(), seal.to(), seal.hash(), seal.at());
    }

    /** One line, with its signature at the end. */
    String line(AuditKeys keys) {
        return text() + " " + keys.sign(text());
    }

    /** The head in a line, if it is one that these keys signed. */
    static Optional<Head> read(String line, AuditKeys keys) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS || !parts[0].equals(KIND)) {
            return Optional.empty();
        }
        try {
            Head head = new Head(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3], Instant.parse(parts[4]));
            return Optional.of(head).filter(read -> keys.signed(read.text(), parts[PARTS - 1]));
        } catch (NumberFormatException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private String text() {
        return KIND + " " + number + " " + to + " " + hash + " " + at;
    }
}
