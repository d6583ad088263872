package org.holdfast.audit.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.holdfast.audit.Sealing;
import org.holdfast.server.Failure;
import org.holdfast.server.Tables;
import org.jspecify.annotations.Nullable;

/** Seals the audit trail every second for as long as the application runs. */
public class SealingJob implements ServletContextListener {

    private static final Logger LOG = System.getLogger(SealingJob.class.getName());

    /** Seconds in which a database that does not answer is left to those who wait for a page. */
    private static final int REST = 10;

    private final Sealing sealing;
    private final Tables tables;
    private @Nullable ScheduledFuture<?> job;
    private boolean failing;
    private int pause;

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    SealingJob(Sealing sealing, Tables tables) {
        this.sealing = sealing;
        this.tables = tables;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        job = later.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (job != null) {
            job.cancel(false);
        }
    }

    /** Never throws, or it would not be called again; says a failure once, and when it is over. */
    private void seal() {
        if (tables.state() != Tables.State.READY || pause-- > 0) {
            return;
        }
        pause = 0;
        try {
            sealing.seal();
            if (failing) {
                failing = false;
                LOG.log(Level.INFO, "The audit trail is sealed again");
            }
        } catch (RuntimeException e) {
            pause = REST;
            if (!failing) {
                failing = true;
                LOG.log(Level.ERROR, "The audit trail is not sealed for now");
                Failure.of(e).log();
            }
        }
    }
}
