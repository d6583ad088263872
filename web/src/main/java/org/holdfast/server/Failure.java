package org.holdfast.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.shared.StorageUnreachable;

/**
 * Something that went wrong, as it may be logged: kinds and places, never sentences.
 *
 * <p>What a driver, a parser or a component says of a failure may quote a person's words, so only our own exceptions'
 * messages are repeated. The reference is shown to the person and finds the trace in the log.
 */
public record Failure(String reference, Throwable cause) {

    private static final Logger LOG = System.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int DEEPEST = 8;
    private static final int MOST_PLACES = 40;
    private static final String OURS = "org.holdfast.";
    private static final String CONNECTION_LOST = "08";

    public static Failure of(Throwable cause) {
        String reference = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .insert(LENGTH / 2, '-')
                .toString();
        return new Failure(reference, cause);
    }

    public void log() {
        LOG.log(Level.ERROR, "Failure {0}: {1}", reference, redacted());
    }

    /** The first of this kind among the cause and what caused it. */
    public <T extends Throwable> Optional<T> find(Class<T> kind) {
        return chain().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether the database could not be reached, so that trying again in a moment may help. */
    public boolean databaseIsAway() {
        return chain().anyMatch(
                        e -> e instanceof StorageUnreachable || (e instanceof SQLException sql && isConnection(sql)));
    }

    String redacted() {
        StringBuilder text = new StringBuilder();
        chain().forEach(e -> {
            text.append(text.isEmpty() ? "" : "Caused by ").append(e.getClass().getName());
            text.append(words(e)).append(System.lineSeparator());
            Stream.of(e.getStackTrace())
                    .limit(MOST_PLACES)
                    .forEach(place -> text.append("\tat ").append(place).append(System.lineSeparator()));
        });
        return text.toString();
    }

    private Stream<Throwable> chain() {
        return Stream.iterate(cause, e -> e != null, Throwable::getCause).limit(DEEPEST);
    }

    private static String words(Throwable e) {
        if (e instanceof SQLException sql) {
            return " (SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode() + ")";
        }
        return mayBeQuoted(e) ? ": " + e.getMessage() : "";
    }

    /** What we say ourselves, and what the virtual machine says of classes, never of values. */
    private static boolean mayBeQuoted(Throwable e) {
        return e.getClass().getName().startsWith(OURS)
                || e instanceof LinkageError
                || e instanceof ClassNotFoundException
                || e instanceof NullPointerException
                || e instanceof ClassCastException;
    }

    private static boolean isConnection(SQLException sql) {
        return sql instanceof java.sql.SQLTransientConnectionException
                || sql instanceof java.sql.SQLNonTransientConnectionException
                || sql instanceof java.sql.SQLRecoverableException
                || (sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION_LOST));
    }
}
