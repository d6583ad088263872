package org.holdfast.shared.jpa;

import java.sql.SQLException;
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

    @Override
    public Object handleException(RuntimeException exception) {
        if (exception instanceof DatabaseException failure) {
            throw failure.getInternalException() instanceof SQLException sql ? ours(sql) : new StorageFailed("unknown");
        }
        throw exception;
    }

    private static RuntimeException ours(SQLException failure) {
        String state = failure.getSQLState() == null ? "unknown" : failure.getSQLState();
        if (state.startsWith("08")) {
            return new StorageUnreachable(state);
        }
        if (failure.getErrorCode() == DUPLICATE_KEY || state.startsWith("40")) {
            return new Outrun(state);
        }
        return new StorageFailed(state);
    }
}
