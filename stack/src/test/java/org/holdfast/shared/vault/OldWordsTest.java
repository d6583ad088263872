package org.holdfast.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.plan.Plan;
import org.holdfast.plan.jpa.PlanJpa;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.jpa.Schema;
import org.holdfast.stack.TestDatabase;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.OwnProgress;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.jpa.WorksheetJpa;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation wrote before there were keys is sealed by the update, and still readable. */
@Tag("container")
class OldWordsTest {

    private static final String WORDS = "Sådant glömmer man inte 😔";
    private static final UUID ID = UUID.randomUUID();
    private static final Viewer COUNSELOR = Viewer.counselor(new AccountId(ID));
    private static final Viewer CLIENT =
            Viewer.client(new AccountId(ID), new Seat(new CoupleId(ID), new PartnerId(ID), true));

    /** One of everything, all under the same id: each is alone in its table. */
    private static final String ROWS = """
            INSERT INTO account VALUES (:id, 's', 'COUNSELOR', '', 'A', 'B', 'e', 'en', 'OPEN', NOW(6), 1);
            INSERT INTO couple VALUES (:id, :id, NOW(6), 1);
            INSERT INTO partner VALUES (:id, :id, :id, 'A');
            INSERT INTO assignment VALUES (:id, :id, 'k', 1, '', '2026-01-01', :words, :id, NOW(6), NULL, 1);
            INSERT INTO response VALUES (:id, :id, :id, 'SUBMITTED', NOW(6), NOW(6), :words, :words, NOW(6), 1);
            INSERT INTO answer VALUES (:id, :id, :id, 'feeling', :words, 'ME_AND_COUNSELOR', NOW(6), 3);
            INSERT INTO answer VALUES (UUID_TO_BYTES, :id, :id, 'need', '', 'ME_AND_COUNSELOR', NOW(6), 1);
            INSERT INTO private_note VALUES (:id, :id, :id, :words, NOW(6), 1);
            INSERT INTO plan VALUES (:id, :id, 'k', 1, 0, 1, '2026-01-01', :words, NOW(6), NULL, 1);
            INSERT INTO phase_entry VALUES (:id, :id, 0, NOW(6), :id, :words)""".replace("UUID_TO_BYTES", "UNHEX(REPLACE(UUID(), '-', ''))")
            .replace(":id", "X'" + ID.toString().replace("-", "") + "'")
            .replace(":words", "'" + WORDS + "'");

    @Test
    void they_are_sealed_and_readable_and_other_keys_are_refused(@TempDir Path folder) throws SQLException {
        try (TestDatabase old = TestDatabase.another("old")) {
            var source = old.database().dataSource();
            Flyway.configure().dataSource(source).target("001").load().migrate();
            write(source.getConnection());
            var vault = new TinkVault(old.keys());

            Schema.migrate(source, vault);

            assertThat(new Resealer(source::getConnection, vault).left()).isZero();
            try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                            "holdfast", old.database().properties());
                    EntityManager entities = factory.createEntityManager()) {
                everythingIsReadable(entities, vault);
            }

            Path others = folder.resolve("others.json");
            new KeysOnDisk(others).prepare();
            assertThatThrownBy(() -> Schema.migrate(source, new TinkVault(others)))
                    .isInstanceOf(KeysUnusable.class)
                    .hasMessageContaining("other keys than this database was sealed with");
        }
    }

    private static void everythingIsReadable(EntityManager entities, TinkVault vault) {
        Sensitive words = new Sensitive(WORDS);
        Worksheets worksheets = WorksheetJpa.worksheets(entities);
        AssignmentId sheet = new AssignmentId(ID);
        Response response = worksheets.ownResponse(CLIENT, sheet).orElseThrow();
        Answer answer = worksheets.ownAnswer(CLIENT, response.id(), "feeling").orElseThrow();
        assertThat(answer.words(sheet, vault)).isEqualTo(words);
        assertThat(answer.version()).isEqualTo(3);
        assertThat(worksheets.ownProgress(CLIENT))
                .extracting(OwnProgress::answered)
                .containsExactly(1L);
        assertThat(response.returnReason(vault)).isEqualTo(words);
        assertThat(response.noteToClient(vault)).isEqualTo(words);
        assertThat(worksheets.assignment(COUNSELOR, sheet).orElseThrow().note(vault))
                .isEqualTo(words);
        assertThat(worksheets
                        .privateNote(COUNSELOR, response.id())
                        .orElseThrow()
                        .words(vault))
                .isEqualTo(words);
        Plan plan =
                PlanJpa.plans(entities).ofCouple(COUNSELOR, new CoupleId(ID)).orElseThrow();
        assertThat(plan.note(vault)).isEqualTo(words);
        assertThat(plan.entries().getFirst().reason(plan.couple(), vault)).isEqualTo(words);
    }

    private static void write(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String row : ROWS.split(";\n")) {
                statement.execute(row);
            }
        }
    }
}
