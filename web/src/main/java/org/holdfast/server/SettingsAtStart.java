package org.holdfast.server;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.holdfast.shared.KeysFile;

/** Gives the settings, and the practice's clock, to whoever asks for them. */
@Dependent
class SettingsAtStart {

    private static final Logger LOG = System.getLogger(SettingsAtStart.class.getName());

    @Produces
    @Singleton
    Settings settings() {
        try {
            return Settings.from(System.getenv());
        } catch (SettingWrong e) {
            LOG.log(Level.ERROR, "Holdfast does not start. {0}", e.getMessage());
            throw e;
        }
    }

    @Produces
    @Singleton
    KeysFile keys(Settings settings) {
        return new KeysFile(settings.keys());
    }

    /** Instants are the same everywhere, and as fine as the database keeps them; "today" is the practice's. */
    @Produces
    @Singleton
    Clock clock(Settings settings) {
        return Clock.tick(Clock.system(settings.timeZone()), Duration.of(1, ChronoUnit.MICROS));
    }
}
