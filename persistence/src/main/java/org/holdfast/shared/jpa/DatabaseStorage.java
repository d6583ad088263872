package org.holdfast.shared.jpa;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;
import org.holdfast.shared.Storage;
import org.holdfast.shared.StorageUnreachable;

/** The server's data source as {@link Storage}. */
@Dependent
class DatabaseStorage implements Storage {

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    @Override
    public void prepare() {
        Schema.check(database);
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
