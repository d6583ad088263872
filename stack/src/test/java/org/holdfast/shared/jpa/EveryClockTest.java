package org.holdfast.shared.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.checkin.CheckIn;
import org.holdfast.practice.JpaRepositories;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.FakeVault;
import org.holdfast.stack.TestDatabase;
import org.holdfast.stack.demo.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments and days are the same whatever the clocks of the machine and of the database's session say. */
@Tag("container")
class EveryClockTest {

    /** In Stockholm 02:30 does not exist that night; in Cairo that day begins at one o'clock. */
    private static final Instant SKIPPED = Instant.parse("2026-03-29T02:30:00.123456Z");

    private static final LocalDate NO_MIDNIGHT = LocalDate.of(2026, 4, 24);
    private static final String CLOCKS = """
            UTC,               UTC
            Europe/Stockholm,  UTC
            Europe/Stockholm,  +01:00
            Africa/Cairo,      -05:00
            Pacific/Auckland,  SERVER
            """;

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void back_to_our_own_clock() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CLOCKS)
    void an_instant_is_kept_in_utc(String machine, String session) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        inTransaction(session, entityManager -> {
            Practice practice = practice(entityManager);
            Account account = new Account(
                    AccountId.fresh(),
                    AccountId.fresh().value().toString(),
                    Role.ADMIN,
                    Practice.person("", "Ada", "Holm"),
                    SKIPPED);
            practice.repositories().accounts().add(account);
            practice.forget();
            assertThat(practice.repositories()
                            .accounts()
                            .own(Viewer.admin(account.id()))
                            .addedAt())
                    .isEqualTo(SKIPPED);
            assertThat(column(entityManager, "CAST(added_at AS CHAR)", account))
                    .isEqualTo("2026-03-29 02:30:00.123456");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = CLOCKS)
    void a_day_stays_that_day(String machine, String session) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        inTransaction(session, entityManager -> {
            Practice practice = practice(entityManager);
            Viewer maya = practice.pair().a();
            practice.repositories().checkIns().add(new CheckIn(maya.ownSeat(), NO_MIDNIGHT, 5, 5, practice.now()));
            practice.forget();
            assertThat(practice.repositories().checkIns().own(maya, NO_MIDNIGHT))
                    .hasValueSatisfying(checkIn -> assertThat(checkIn.weekOf()).isEqualTo(NO_MIDNIGHT));
        });
    }

    @Test
    void an_id_takes_sixteen_bytes() {
        inTransaction("UTC", entityManager -> {
            Account account = practice(entityManager).account(Role.ADMIN, "", "Ada", "Holm");
            entityManager.flush();
            assertThat(column(entityManager, "HEX(id)", account))
                    .isEqualToIgnoringCase(account.id().value().toString().replace("-", ""));
        });
    }

    private static void inTransaction(String session, Consumer<EntityManager> act) {
        Database database = TestDatabase.shared();
        String url = database.url() + "?connectionTimeZone=" + session.replace("+", "%2B")
                + "&forceConnectionTimeZoneToSession=" + !session.equals("SERVER");
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                new Database(url, database.user(), database.password()).dataSource());
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("holdfast", settings);
                EntityManager entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            act.accept(entityManager);
            entityManager.getTransaction().rollback();
        }
    }

    private static Practice practice(EntityManager entityManager) {
        Repositories repositories = JpaRepositories.on(entityManager);
        return new Practice(repositories, new FakeVault(), () -> {
            entityManager.flush();
            entityManager.clear();
        });
    }

    private static String column(EntityManager entityManager, String column, Account account) {
        return (String) entityManager
                .createNativeQuery("SELECT " + column + " FROM account WHERE subject = ?")
                .setParameter(1, account.subject())
                .getSingleResult();
    }
}
