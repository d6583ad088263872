package org.holdfast.server;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Starts the application; without usable settings it cannot even be made, and nothing starts. */
public class Beginning implements ServletContextListener {

    private final Settings settings;
    private final Tables tables;
    private final KeyKeeper keys;

    @Inject
    Beginning(Settings settings, Tables tables, KeyKeeper keys) {
        this.settings = settings;
        this.tables = tables;
        this.keys = keys;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.secure());
        tables.prepare();
        keys.begin();
    }
}
