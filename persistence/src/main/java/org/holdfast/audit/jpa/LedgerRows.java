package org.holdfast.audit.jpa;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.audit.chain.Entry;
import org.holdfast.audit.chain.Runs;
import org.holdfast.audit.chain.Seal;
import org.jspecify.annotations.Nullable;

/** The columns of the two audit tables, read exactly as they stand. */
final class LedgerRows {

    static final String ENTRY = """
            SELECT seq, id, done_at, who, on_behalf_of, act, what, couple, partner_1, partner_2, by_staff, outcome,
                rule_name, mark
            FROM audit_record\s""";
    static final String SEAL = "SELECT seal_number, from_seq, to_seq, members, sealed_at, hash FROM audit_seal ";

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private LedgerRows() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                uuid(row.getBytes("id")).orElseThrow(),
                instant(row, "done_at"),
                uuid(row.getBytes("who")),
                uuid(row.getBytes("on_behalf_of")),
                row.getString("act"),
                uuid(row.getBytes("what")),
                uuid(row.getBytes("couple")),
                uuid(row.getBytes("partner_1")),
                uuid(row.getBytes("partner_2")),
                row.getBoolean("by_staff"),
                row.getString("outcome"),
                row.getString("rule_name"),
                HexFormat.of().formatHex(row.getBytes("mark")));
    }

    static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seal_number"),
                row.getLong("from_seq"),
                row.getLong("to_seq"),
                Runs.read(row.getString("members")),
                instant(row, "sealed_at"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    /** As text, which no clock's zone moves. */
    static String text(Instant moment) {
        return TEXT.format(moment);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static Optional<UUID> uuid(byte @Nullable [] bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
