package org.holdfast.audit.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.holdfast.audit.chain.Entry;
import org.holdfast.audit.chain.Ledger;
import org.holdfast.audit.chain.Runs;
import org.holdfast.audit.chain.Seal;
import org.holdfast.shared.StorageUnreachable;

/** The two tables over one plain connection, past every mapping, so that a check sees what is really there. */
public final class JdbcLedger implements Ledger {

    private static final int DUPLICATE_KEY = 1062;
    private static final int RUNS_AT_ONCE = 200;
    private static final int PLACES_AT_ONCE = 50_000;

    private final Connection connection;

    public JdbcLedger(Connection connection) {
        this.connection = connection;
    }

    /** What turns a row into a value. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Override
    public List<Seal> seals() {
        return list(LedgerRows.SEAL + "ORDER BY seal_number", LedgerRows::seal);
    }

    @Override
    public List<Seal> sealsSince(Instant moment) {
        List<Seal> since = list(
                LedgerRows.SEAL + "WHERE sealed_at >= ? ORDER BY seal_number",
                LedgerRows::seal,
                LedgerRows.text(moment));
        long first = since.isEmpty() ? Long.MAX_VALUE : since.getFirst().number();
        List<Seal> seals = new ArrayList<>(list(
                LedgerRows.SEAL + "WHERE seal_number < ? ORDER BY seal_number DESC LIMIT 1", LedgerRows::seal, first));
        seals.addAll(since);
        return seals;
    }

    @Override
    public List<Entry> at(Runs places) {
        List<Entry> found = new ArrayList<>();
        List<Runs.Run> runs = places.runs();
        for (int from = 0; from < runs.size(); from += RUNS_AT_ONCE) {
            List<Runs.Run> some = runs.subList(from, Math.min(runs.size(), from + RUNS_AT_ONCE));
            String ranges = String.join(" OR ", Collections.nCopies(some.size(), "seq BETWEEN ? AND ?"));
            Object[] ends = some.stream()
                    .flatMap(run -> List.of(run.first(), run.last()).stream())
                    .toArray();
            found.addAll(list(LedgerRows.ENTRY + "WHERE " + ranges + " ORDER BY seq", LedgerRows::entry, ends));
        }
        return found;
    }

    @Override
    public List<Entry> after(long place, int atMost) {
        return list(LedgerRows.ENTRY + "WHERE seq > ? ORDER BY seq LIMIT ?", LedgerRows::entry, place, atMost);
    }

    @Override
    public void places(LongConsumer each) {
        List<Long> some;
        long last = Long.MIN_VALUE;
        do {
            some = list(
                    "SELECT seq FROM audit_record WHERE seq > ? ORDER BY seq LIMIT ?",
                    row -> row.getLong("seq"),
                    last,
                    PLACES_AT_ONCE);
            some.forEach(each::accept);
            last = some.isEmpty() ? last : some.getLast();
        } while (some.size() == PLACES_AT_ONCE);
    }

    @Override
    public boolean add(Seal seal) {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO audit_seal (seal_number, from_seq, to_seq, members, sealed_at, hash)
                VALUES (?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, seal.number());
            insert.setLong(2, seal.from());
            insert.setLong(3, seal.to());
            insert.setString(4, seal.members().toString());
            insert.setString(5, LedgerRows.text(seal.at()));
            insert.setBytes(6, HexFormat.of().parseHex(seal.hash()));
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw failed(e);
        }
    }

    private <T> List<T> list(String query, Reading<T> reading, Object... values) {
        try (PreparedStatement ask = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static StorageUnreachable failed(SQLException failure) {
        return new StorageUnreachable(Objects.requireNonNullElse(failure.getSQLState(), "unknown"));
    }
}
