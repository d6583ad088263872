package org.holdfast.server.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.holdfast.server.Tables;
import org.holdfast.shared.Storage;

/** Ready only with a database that answers and has its tables. */
@Readiness
@Dependent
class ReadyDatabase implements HealthCheck {

    private final Tables tables;
    private final Storage storage;

    @Inject
    ReadyDatabase(Tables tables, Storage storage) {
        this.tables = tables;
        this.storage = storage;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(tables.state() == Tables.State.READY && storage.answers())
                .build();
    }
}
