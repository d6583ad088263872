package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Tries again every few seconds while something could not be kept. */
final class Retrying {

    private static final int EVERY_MILLIS = 4_000;
    /** Ten minutes; after that the button remains, so that a forgotten tab does not keep its session alive. */
    private static final int TIMES = 150;

    private final Runnable attempt;
    private @Nullable Registration polling;
    private @Nullable UI ui;
    private int intervalBefore;
    private int times;

    Retrying(Runnable attempt) {
        this.attempt = attempt;
    }

    void begin(UI ui) {
        if (polling == null) {
            this.ui = ui;
            times = 0;
            intervalBefore = ui.getPollInterval();
            ui.setPollInterval(EVERY_MILLIS);
            polling = ui.addPollListener(poll -> again());
        }
    }

    void end() {
        if (polling != null && ui != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(intervalBefore);
        }
    }

    private void again() {
        if (++times > TIMES) {
            end();
        } else {
            attempt.run();
        }
    }
}
