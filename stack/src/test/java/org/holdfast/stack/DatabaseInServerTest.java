package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("container")
@ExtendWith(ArquillianExtension.class)
class DatabaseInServerTest {
    @Resource(lookup = "jdbc/holdfast")
    @SuppressWarnings("NullAway.Init")
    private DataSource database;

    @Deployment
    static WebArchive modules() {
        return Modules.domainAndPersistence().addClass(DatabaseInServerTest.class);
    }

    @Test
    void the_server_reaches_the_database_through_its_pool() throws SQLException {
        assertThat(one("select 1")).isEqualTo("1");
    }

    @Test
    void the_database_has_the_tables_of_the_migrations() throws SQLException {
        assertThat(one("select count(*) > 0 from flyway_schema_history where success"))
                .isEqualTo("1");
    }

    @Test
    void text_of_any_script_survives_the_way_there_and_back() throws SQLException {
        assertThat(one("select '🌿 مرحبا Čeština'")).isEqualTo("🌿 مرحبا Čeština");
    }

    private String one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
