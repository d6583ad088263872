package org.holdfast.shared.jpa;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.holdfast.shared.Storage;
import org.holdfast.shared.StorageUnreachable;
import org.holdfast.shared.vault.TinkVault;

/** The server's data source as {@link Storage}. */
@Dependent
class DatabaseStorage implements Storage {

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    private final TinkVault vault;

    @Inject
    DatabaseStorage(TinkVault vault) {
        this.vault = vault;
    }

    @Override
    public void prepare() {
        Schema.check(database, vault);
    }

    @Override
    public boolean answers() {
        try {
            Schema.ask(database);
            return true;
        } catch (StorageUnreachable e) {
            return false;
        }
    }
}
