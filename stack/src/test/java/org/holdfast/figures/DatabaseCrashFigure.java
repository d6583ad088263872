package org.holdfast.figures;

import org.holdfast.stack.Outages;

/** The database dies while people type. */
final class DatabaseCrashFigure extends Crash {

    DatabaseCrashFigure() {
        super("the database", Outages::killDatabase);
    }

    @Override
    public int promise() {
        return 14;
    }
}
