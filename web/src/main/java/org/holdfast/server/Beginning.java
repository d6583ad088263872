package org.holdfast.server;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Starts the application: checks the settings, then readies the database. */
public class Beginning implements ServletContextListener {

    private static final Logger LOG = System.getLogger(Beginning.class.getName());

    private final Tables tables;

    @Inject
    Beginning(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Settings settings = settings();
        event.getServletContext().getSessionCookieConfig().setSecure(settings.secure());
        tables.prepare();
    }

    private static Settings settings() {
        try {
            return Settings.from(System.getenv());
        } catch (SettingWrong e) {
            LOG.log(Level.ERROR, "Holdfast does not start. {0}", e.getMessage());
            throw e;
        }
    }
}
