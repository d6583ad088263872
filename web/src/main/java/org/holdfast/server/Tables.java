package org.holdfast.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.holdfast.shared.Storage;
import org.holdfast.shared.StorageUnreachable;

/** Makes sure of the database when the application starts, and keeps trying for as long as it does not answer. */
@Singleton
public class Tables {

    /** How far the tables are. */
    public enum State {
        WAITING,
        READY,
        /** It answers and is not as it should be; only a person can help. */
        BROKEN
    }

    private static final Logger LOG = System.getLogger(Tables.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Storage storage;
    private volatile State state = State.WAITING;

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    Tables(Storage storage) {
        this.storage = storage;
    }

    public State state() {
        return state;
    }

    /** Tries now, and again after a pause for as long as the database does not answer. */
    void prepare() {
        try {
            storage.prepare();
            state = State.READY;
            LOG.log(Level.INFO, "The database is ready");
        } catch (StorageUnreachable e) {
            LOG.log(Level.WARNING, "Waiting: {0}; trying again in {1} s", e.getMessage(), PAUSE.toSeconds());
            later.schedule(this::prepare, PAUSE.toSeconds(), TimeUnit.SECONDS);
        } catch (IllegalStateException e) {
            state = State.BROKEN;
            LOG.log(Level.ERROR, "Holdfast cannot be used until this is put right: {0}", e.getMessage());
        }
    }
}
