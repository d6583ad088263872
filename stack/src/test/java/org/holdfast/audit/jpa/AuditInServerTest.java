package org.holdfast.audit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.holdfast.access.Act;
import org.holdfast.access.Viewer;
import org.holdfast.audit.AuditFilter;
import org.holdfast.audit.AuditRecord;
import org.holdfast.audit.Opened;
import org.holdfast.audit.Outcome;
import org.holdfast.audit.ReadingAudit;
import org.holdfast.audit.Sealing;
import org.holdfast.audit.WhoOpened;
import org.holdfast.audit.chain.AuditKeys;
import org.holdfast.audit.chain.Heads;
import org.holdfast.audit.chain.Verdict;
import org.holdfast.audit.chain.Verification;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.Reviewing;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each act leaves its record where it really runs, and the trail of it all holds together. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class AuditInServerTest {

    @Inject
    private StoredPractice stored;

    @Inject
    private Cast cast;

    @Inject
    private Answering answering;

    @Inject
    private Reviewing reviewing;

    @Inject
    private ReadingAudit reading;

    @Inject
    private WhoOpened whoOpened;

    @Inject
    private Sealing sealing;

    @Inject
    private AuditKeys keys;

    @Inject
    private Heads heads;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/holdfast")
    private DataSource database;

    private Pair pair;
    private Viewer admin;
    private AssignmentId sheet;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(AuditInServerTest.class, Cast.class);
    }

    @BeforeEach
    void maya_and_jonas_have_a_worksheet() {
        pair = cast.pair();
        admin = stored.open().admin();
        stored.keep();
        sheet = cast.assign(pair);
    }

    @Test
    void an_act_leaves_one_record() {
        cast.enter(pair.a());
        cast.save(sheet, "I felt left out", 0);
        assertThat(recordsOf(pair.a())).singleElement().satisfies(record -> {
            assertThat(record.act()).contains(Act.ANSWER);
            assertThat(record.outcome()).isEqualTo(Outcome.ALLOWED);
            assertThat(record.couple()).contains(pair.id());
        });
    }

    @Test
    void a_refused_act_leaves_one_record_though_all_it_did_is_undone() {
        cast.enter(cast.pair().a());
        Viewer stranger = cast.pair().counselor();
        cast.enter(stranger);
        assertThatThrownBy(() -> reviewing.open(sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.open(sheet)).isInstanceOf(NotFound.class);
        assertThat(recordsOf(stranger)).extracting(AuditRecord::outcome).containsOnly(Outcome.REFUSED);
        assertThat(recordsOf(stranger))
                .extracting(record -> record.act().orElseThrow())
                .containsExactly(Act.SEE_OWN_WORK, Act.REVIEW);
    }

    @Test
    void a_client_is_told_of_the_counselors_acts_and_not_of_the_partners() {
        cast.enter(pair.b());
        cast.fillIn(sheet);
        answering.submit(sheet);
        cast.enter(pair.counselor());
        reviewing.tellClient(sheet, pair.partnerB(), new Sensitive("Thank you"), Sensitive.NONE);
        cast.enter(pair.b());
        assertThat(whoOpened.page(Optional.empty()).lines()).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("Dr. Osei");
            assertThat(line.worksheet()).isPresent();
        });
        cast.enter(pair.a());
        assertThat(whoOpened.page(Optional.empty()).lines()).isEmpty();
    }

    @Test
    void a_review_tells_only_those_whose_words_it_showed() {
        cast.enter(pair.b());
        cast.fillIn(sheet);
        answering.submit(sheet);
        cast.enter(pair.counselor());
        reviewing.open(sheet);
        cast.enter(pair.b());
        assertThat(whoOpened.page(Optional.empty()).lines())
                .extracting(Opened::act)
                .containsExactly(Optional.of(Act.REVIEW));
        cast.enter(pair.a());
        assertThat(whoOpened.page(Optional.empty()).lines()).isEmpty();
    }

    @Test
    void opening_both_is_told_to_both() {
        for (Viewer partner : List.of(pair.a(), pair.b())) {
            cast.enter(partner);
            cast.fillIn(sheet);
            answering.submit(sheet);
        }
        cast.enter(pair.counselor());
        reviewing.release(sheet);
        for (Viewer partner : List.of(pair.a(), pair.b())) {
            cast.enter(partner);
            assertThat(whoOpened.page(Optional.empty()).lines())
                    .extracting(Opened::act)
                    .containsExactly(Optional.of(Act.RELEASE));
        }
    }

    @Test
    void the_trail_is_sealed_by_the_applications_own_account_and_holds_together() throws SQLException, IOException {
        cast.enter(pair.a());
        cast.save(sheet, "I felt left out", 0);
        sealing.seal();
        try (Connection connection = database.getConnection()) {
            Verdict verdict = new Verification(keys, clock).check(heads, new JdbcLedger(connection));
            // Other tests have keys of their own; what they left is all that can be wrong here
            assertThat(verdict.sentence()).matches("(The audit trail is whole|Record \\d+, dated .*, is not one).*");
            assertThat(verdict.seals()).isPositive();
        }
    }

    private List<AuditRecord> recordsOf(Viewer viewer) {
        cast.enter(admin);
        return reading.page(
                        new AuditFilter(Optional.of(viewer.account()), Optional.empty(), Optional.empty(), false),
                        Optional.empty())
                .lines();
    }
}
