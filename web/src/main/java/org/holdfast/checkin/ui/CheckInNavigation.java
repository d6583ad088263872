package org.holdfast.checkin.ui;

import com.vaadin.flow.component.UI;

/** The way to the weekly check-in. */
public final class CheckInNavigation {

    /** How long it takes. */
    public static final int MINUTES = 2;

    private CheckInNavigation() {}

    public static void open(UI ui) {
        ui.navigate(CheckInView.class);
    }
}
