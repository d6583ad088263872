package org.holdfast.figures;

import org.holdfast.stack.Outages;

/** The application dies while people type. */
final class ApplicationCrashFigure extends Crash {

    ApplicationCrashFigure() {
        super("the application", Outages::killApplication);
    }

    @Override
    public int promise() {
        return 15;
    }
}
