package org.holdfast.server.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.holdfast.server.Tables;

/** Started once the tables are up to date. */
@Startup
@Dependent
class Started implements HealthCheck {

    private final Tables tables;

    @Inject
    Started(Tables tables) {
        this.tables = tables;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tables")
                .status(tables.state() == Tables.State.READY)
                .build();
    }
}
