package org.holdfast.shared.ui;

import com.vaadin.flow.component.notification.Notification;

/** Short words on what was just done; shown for a while and read aloud. */
public final class Said {

    private static final int MILLISECONDS = 5_000;

    private Said() {}

    public static void aloud(String sentence) {
        Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_END);
    }
}
