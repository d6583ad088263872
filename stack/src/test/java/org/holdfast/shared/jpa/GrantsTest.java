package org.holdfast.shared.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.holdfast.shared.vault.TinkVault;
import org.holdfast.stack.TestDatabase;
import org.holdfast.stack.demo.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's account may do what it needs, and is refused as the tables' owner. */
@Tag("container")
class GrantsTest {

    private final Database application = TestDatabase.shared();
    private final Database owner = TestDatabase.owned();
    private final TinkVault vault = new TinkVault(TestDatabase.sharedKeys());

    @Test
    void the_applications_account_passes_and_so_does_the_database_it_finds() {
        assertThatCode(() -> Schema.check(application.dataSource(), vault)).doesNotThrowAnyException();
    }

    @Test
    void nobody_runs_the_application_as_the_owner() {
        assertThatThrownBy(() -> Schema.check(owner.dataSource(), vault))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("may do more than it should");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ON holdfast.audit_record",
                "DELETE ON holdfast.sent_sheet",
                "DROP ON holdfast.answer",
                "ALTER ON holdfast.couple"
            })
    void a_right_that_a_table_does_not_ask_for_is_refused(String right) throws SQLException {
        String table = right.substring(right.indexOf('.') + 1);
        try (Connection connection = owner.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("GRANT " + right + " TO 'holdfast'@'127.0.0.1'");
            try {
                assertThatThrownBy(() -> Schema.check(application.dataSource(), vault))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(table);
            } finally {
                statement.execute("REVOKE " + right + " FROM 'holdfast'@'127.0.0.1'");
            }
        }
    }

    @Test
    void of_what_was_sent_only_the_words_may_change_since_they_are_sealed_anew() throws SQLException {
        assertThat(may("UPDATE sent_sheet SET words = words WHERE 1 = 0")).isTrue();
        assertThat(may("UPDATE given_back SET reason = reason WHERE 1 = 0")).isTrue();
        assertThat(may("UPDATE sent_sheet SET sent_at = sent_at WHERE 1 = 0")).isFalse();
        assertThat(may("DELETE FROM given_back WHERE 1 = 0")).isFalse();
    }

    @Test
    void a_new_table_gets_its_rights_with_the_next_migration() throws SQLException {
        try (Connection connection = owner.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE brand_new (id INT PRIMARY KEY)");
            try {
                assertThat(may("INSERT INTO brand_new VALUES (1)")).isFalse();
                Grants.give(
                        connection,
                        DatabaseAccount.behind(application.url(), application.user(), application.password()));
                assertThat(may("INSERT INTO brand_new VALUES (1)")).isTrue();
            } finally {
                statement.execute(
                        "REVOKE SELECT, INSERT, UPDATE, DELETE ON holdfast.brand_new FROM 'holdfast'@'127.0.0.1'");
                statement.execute("DROP TABLE brand_new");
            }
        }
    }

    private boolean may(String sql) throws SQLException {
        try (Connection connection = application.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("42000");
            return false;
        }
    }
}
