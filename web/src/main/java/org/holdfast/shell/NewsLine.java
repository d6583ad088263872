package org.holdfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;

/**
 * The socket that brings news to one page; left to the browser to close.
 *
 * <p>A page is given up when the browser has left it or was told to. Closing the socket from here at that moment can keep
 * Open Liberty waiting for ever, with the person's whole session locked behind it.
 */
class NewsLine extends AtmospherePushConnection {

    NewsLine(UI ui) {
        super(ui);
    }

    /** Takes the place of the line that the page was made with, which is not open yet. */
    static void layTo(UI ui) {
        ui.getPushConfiguration().setPushConnectionFactory(NewsLine::new);
        ui.getInternals().setPushConnection(new NewsLine(ui));
    }

    @Override
    public void disconnect() {
        connectionLost();
    }
}
