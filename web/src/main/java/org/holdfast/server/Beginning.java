package org.holdfast.server;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Starts the application; without usable settings it cannot even be made, and nothing starts. */
public class Beginning implements ServletContextListener {

    private final Settings settings;
    private final Tables tables;
    private final Jobs jobs;

    @Inject
    Beginning(Settings settings, Tables tables, Jobs jobs) {
        this.settings = settings;
        this.tables = tables;
        this.jobs = jobs;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.secure());
        tables.prepare();
        jobs.begin();
    }
}
