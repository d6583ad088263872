package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.shared.jpa.Migrate;
import org.holdfast.stack.demo.Database;

/**
 * A real MariaDB with one database, an account that owns its tables and one for the application; its root signs in by
 * the local socket only.
 */
final class MariaDb {
    static final String USER = "holdfast";
    static final String OWNER = "holdfast_owner";

    private final MariaDbProgram program;
    private final Path data;
    private final int port;
    private final String password;
    private final String ownersPassword;

    MariaDb(MariaDbProgram program, Path data, int port, Secrets secrets) {
        this.program = program;
        this.data = data;
        this.port = port;
        this.password = secrets.of(Secrets.Name.DATABASE);
        this.ownersPassword = secrets.of(Secrets.Name.DATABASE_OWNER);
    }

    String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:mysql://%s:%d/holdfast".formatted(Settings.HOST, port);
    }

    Child start(Path log, Starter starter) {
        program.prepare();
        try {
            Path tables = data.resolve("tables");
            if (!Files.exists(tables.resolve("mysql"))) {
                program.install(tables);
            }
            Secrets.writeForOwner(initFile(), initSql());
            return starter.start(new Child.Command("MariaDB", command(tables), program.environment(), tables, log));
        } catch (IOException e) {
            throw new Trouble("MariaDB's data could not be laid out in %s".formatted(data), e);
        }
    }

    void awaitReady(Child child) {
        Readiness.await(child, Duration.ofSeconds(90), this::answers);
        try {
            Files.delete(initFile());
        } catch (IOException e) {
            throw new Trouble("The file with MariaDB's password could not be removed", e);
        }
    }

    private Path initFile() {
        return data.resolve("init.sql");
    }

    /** As the application reaches it. */
    Database asApplication() {
        return new Database(url(), USER, password);
    }

    /** As migrations reach it. */
    Database asOwner() {
        return new Database(url(), OWNER, ownersPassword);
    }

    /** Brings the tables and the application's rights on them up to date. */
    void migrate(Path keys) {
        Migrate.run(Map.of(
                "HOLDFAST_DB_URL", url(),
                "HOLDFAST_DB_USER", USER,
                "HOLDFAST_DB_PASSWORD", password,
                "HOLDFAST_DB_OWNER_USER", OWNER,
                "HOLDFAST_DB_OWNER_PASSWORD", ownersPassword,
                "HOLDFAST_KEYS_FILE", keys.toString()));
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(), OWNER, ownersPassword)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private List<String> command(Path tables) {
        var words = new ArrayList<String>(List.of(
                program.server(),
                "--no-defaults",
                "--basedir=" + program.base(),
                "--datadir=" + tables,
                "--tmpdir=" + tables,
                "--bind-address=" + Settings.HOST,
                "--port=" + port,
                // Relative to the data, since a socket's whole path may hold 107 letters at most
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--init-file=" + initFile(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--local-infile=0",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=1",
                "--sync-binlog=1"));
        if ("root".equals(System.getProperty("user.name"))) {
            words.add("--user=root");
        }
        return words;
    }

    /** Run at every start as root, so that the file of passwords has the last word. */
    private String initSql() {
        return """
                DROP DATABASE IF EXISTS test;
                DELETE FROM mysql.db WHERE Db LIKE 'test%%' OR User = 'holdfast';
                DELETE FROM mysql.global_priv WHERE User = '' OR (User NOT LIKE 'holdfast%%' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS holdfast CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS 'holdfast'@'127.0.0.1';
                ALTER USER 'holdfast'@'127.0.0.1' IDENTIFIED BY '%s';
                CREATE USER IF NOT EXISTS 'holdfast_owner'@'127.0.0.1';
                ALTER USER 'holdfast_owner'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON holdfast.* TO 'holdfast_owner'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(password, ownersPassword);
    }
}
