package org.holdfast.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.holdfast.access.Visibility;
import org.holdfast.practice.JpaRepositories;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.jpa.Schema;
import org.holdfast.stack.TestDatabase;
import org.holdfast.stack.demo.Database;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sealing anew on a real database. */
@Tag("container")
class ResealerTest {

    private static TestDatabase kept;
    private static EntityManagerFactory factory;
    private static Path keys;

    private TinkVault vault;
    private Resealer resealer;

    @SuppressWarnings("NullAway.Init")
    private Pair pair;

    @SuppressWarnings("NullAway.Init")
    private AssignmentId sheet;

    @BeforeAll
    static void a_database_of_its_own() {
        kept = TestDatabase.another("reseal");
        Database database = kept.database();
        keys = kept.keys();
        Schema.migrate(database.dataSource(), new TinkVault(keys));
        factory = Persistence.createEntityManagerFactory("holdfast", database.properties());
    }

    @AfterAll
    static void end() {
        factory.close();
        kept.close();
    }

    @BeforeEach
    void maya_has_answered() {
        vault = new TinkVault(keys);
        resealer = resealer();
        practice(practice -> {
            Desk desk = new Desk(practice);
            pair = practice.pair();
            sheet = desk.assign(pair);
            return desk.answer(pair.a(), sheet, "feeling", "left out", Visibility.ME_AND_COUNSELOR);
        });
        while (resealer.tend() > 0) {
            assertThat(resealer.left()).isZero();
        }
    }

    @Test
    void nothing_is_done_until_there_is_a_new_key() throws InterruptedException {
        assertThat(resealer.tend()).isZero();
        rotate();
        assertThat(resealer.left()).isPositive();
        assertThat(resealer.tend()).isPositive();
        assertThat(resealer.left()).isZero();
        assertThat(answer().words(sheet, vault)).isEqualTo(new Sensitive("left out"));
    }

    @Test
    void sealing_anew_is_no_new_version_to_people() throws InterruptedException {
        long before = answer().version();
        rotate();
        resealer.tend();
        assertThat(answer().version()).isEqualTo(before);
    }

    @Test
    void whoever_writes_meanwhile_wins() throws Exception {
        rotate();
        try (Connection connection = connection()) {
            List<SealedRow> rows = SealedRow.otherThan(
                    vault.keys().present(), SealedColumn.ANSWER_WORDS, SealedRow.NOTHING, connection);
            write("left out on Sunday");
            for (SealedRow row : rows) {
                var anew = vault.seal(vault.open(row.words(), row.binding()), row.binding());
                assertThat(row.exchange(anew, SealedColumn.ANSWER_WORDS, connection))
                        .isEqualTo(!row.binding().row().equals(sheet.value()));
            }
        }
        assertThat(answer().words(sheet, vault)).isEqualTo(new Sensitive("left out on Sunday"));
    }

    @Test
    void a_second_node_leaves_the_first_alone() throws Exception {
        rotate();
        try (Connection first = connection()) {
            first.createStatement().execute("SELECT GET_LOCK(CONCAT('reseal ', DATABASE()), 0)");
            assertThat(resealer.tend()).isZero();
        }
        assertThat(resealer.left()).isPositive();
        assertThat(resealer.tend()).isPositive();
        assertThat(resealer().tend()).isZero();
    }

    @Test
    void a_text_that_does_not_open_stops_nobody_elses() throws Exception {
        try (Connection connection = connection()) {
            var tamper = connection.prepareStatement(
                    "UPDATE assignment SET note = CONCAT(LEFT(note, LENGTH(note) - 1), 'x') WHERE id = ?");
            tamper.setBytes(1, bytes(sheet));
            tamper.executeUpdate();
        }
        rotate();
        resealer.tend();
        assertThat(resealer.left()).isEqualTo(1);
        assertThat(answer().words(sheet, vault)).isEqualTo(new Sensitive("left out"));
        try (Connection connection = connection()) {
            connection.createStatement().execute("UPDATE assignment SET note = ''");
        }
    }

    private void rotate() throws InterruptedException {
        new KeysOnDisk(keys).rotate();
        Thread.sleep(1_100);
    }

    private Answer answer() {
        return practice(practice -> practice.repositories()
                .worksheets()
                .ownAnswers(pair.a(), new Desk(practice).own(pair.a(), sheet).id())
                .getFirst());
    }

    private void write(String words) {
        practice(practice -> {
            Answer answer = practice.repositories()
                    .worksheets()
                    .ownAnswers(
                            pair.a(), new Desk(practice).own(pair.a(), sheet).id())
                    .getFirst();
            new Desk(practice).rewrite(answer, sheet, words);
            return answer;
        });
    }

    private <T> T practice(Function<Practice, T> act) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            T result = act.apply(new Practice(repositories(entities), vault, entities::flush));
            entities.getTransaction().commit();
            return result;
        }
    }

    private static Repositories repositories(EntityManager entities) {
        return JpaRepositories.on(entities);
    }

    private Resealer resealer() {
        return new Resealer(ResealerTest::connection, vault);
    }

    private static Connection connection() throws SQLException {
        return kept.database().dataSource().getConnection();
    }

    private static byte[] bytes(AssignmentId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
