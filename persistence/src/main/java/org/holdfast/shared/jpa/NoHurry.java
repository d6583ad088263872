package org.holdfast.shared.jpa;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration take its time: people wait seconds for an answer of the database, a large table may need minutes. */
class NoHurry implements Callback {

    private static final int FOR_EVER = 0;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            context.getConnection().setNetworkTimeout(Runnable::run, FOR_EVER);
        } catch (SQLException e) {
            throw new FlywayException("The connection does not take a time limit", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "no-hurry";
    }
}
