package org.holdfast.shared.jpa;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.exceptions.ExceptionHandler;
import org.holdfast.shared.StorageUnreachable;

/**
 * Puts our own exceptions in the place of the database's.
 *
 * <p>What the driver says quotes the rows it was about, and rows hold what clients wrote. Only the five characters by
 * which SQL classes the failure go on.
 */
public class DriverStaysSilent implements ExceptionHandler {

    private static final int DUPLICATE_KEY = 1062;
    private static final String UNKNOWN = "unknown";

    @Override
    public Object handleException(RuntimeException exception) {
        if (exception instanceof DatabaseException failure) {
            throw ours(failure);
        }
        throw exception;
    }

    private static RuntimeException ours(DatabaseException failure) {
        for (Throwable cause = failure.getInternalException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ours(sql, sql.getSQLState());
            }
        }
        return failure.isCommunicationFailure() ? new StorageUnreachable(UNKNOWN) : new StorageFailed(UNKNOWN);
    }

    private static RuntimeException ours(SQLException failure, String state) {
        if (state.startsWith("08")
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException) {
            return new StorageUnreachable(state);
        }
        return failure.getErrorCode() == DUPLICATE_KEY || state.startsWith("40")
                ? new Outrun(state)
                : new StorageFailed(state);
    }
}
