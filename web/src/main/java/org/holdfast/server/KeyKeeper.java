package org.holdfast.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.holdfast.shared.Resealing;
import org.holdfast.shared.StorageUnreachable;

/** Looks every few seconds whether there is a new key, and has everything sealed with it, while people work. */
@Singleton
public class KeyKeeper {

    private static final Logger LOG = System.getLogger(KeyKeeper.class.getName());
    private static final int PAUSE_SECONDS = 5;

    private final Tables tables;
    private final Resealing resealing;

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    KeyKeeper(Tables tables, Resealing resealing) {
        this.tables = tables;
        this.resealing = resealing;
    }

    void begin() {
        later.scheduleWithFixedDelay(this::tend, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void tend() {
        if (tables.state() != Tables.State.READY) {
            return;
        }
        try {
            resealing.tend();
        } catch (StorageUnreachable e) {
            LOG.log(Level.WARNING, "Sealing anew waits: {0}", e.getMessage());
        } catch (RuntimeException e) {
            Failure.of(e).log();
        }
    }
}
