package org.holdfast.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.holdfast.access.Unattended;

/** Runs every {@link Job} for as long as the application does. */
@Singleton
class Jobs {

    private final Instance<Job> all;
    private final Tables tables;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    Jobs(@Any Instance<Job> all, Tables tables) {
        this.all = all;
        this.tables = tables;
    }

    void begin() {
        for (Job job : all) {
            int pause = job.getClass().getAnnotation(Unattended.class).everySeconds();
            running.add(later.scheduleWithFixedDelay(new Rounds(job, tables), pause, pause, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void end() {
        running.forEach(job -> job.cancel(false));
    }

    /** Never throws, or it would not be called again; says a failure once, and when it is over. */
    static final class Rounds implements Runnable {

        private static final Logger LOG = System.getLogger(Jobs.class.getName());

        /** How long a database that does not answer is left to those who wait for a page. */
        private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(10);

        private final Job job;
        private final Tables tables;
        private boolean failing;
        private long failedAt;

        Rounds(Job job, Tables tables) {
            this.job = job;
            this.tables = tables;
        }

        @Override
        public void run() {
            if (tables.state() != Tables.State.READY || (failing && System.nanoTime() - failedAt < REST_NANOS)) {
                return;
            }
            try {
                job.run();
                if (failing) {
                    failing = false;
                    LOG.log(Level.INFO, "{0} is at work again", name());
                }
            } catch (RuntimeException e) {
                failedAt = System.nanoTime();
                if (!failing) {
                    failing = true;
                    LOG.log(Level.ERROR, "{0} rests for now", name());
                    Failure.of(e).log();
                }
            }
        }

        private String name() {
            return job.getClass().getSimpleName();
        }
    }
}
