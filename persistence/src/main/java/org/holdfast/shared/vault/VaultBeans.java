package org.holdfast.shared.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.holdfast.shared.KeysFile;
import org.holdfast.shared.Resealing;

/** Hands the one vault of the server to whoever seals and opens. */
@Dependent
class VaultBeans {

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    @Produces
    @Singleton
    TinkVault vault(KeysFile file) {
        return new TinkVault(file.path());
    }

    @Produces
    @Singleton
    Resealing resealing(TinkVault vault) {
        return new Resealer(database::getConnection, vault);
    }
}
