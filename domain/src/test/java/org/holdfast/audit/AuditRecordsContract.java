package org.holdfast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.Act;
import org.holdfast.access.AuditTrail;
import org.holdfast.access.Deed;
import org.holdfast.access.Rule;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.template.TemplateRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AuditTrail} keeps and every {@link AuditRecords} tells of it. */
public abstract class AuditRecordsContract {

    private static final TemplateRef TEMPLATE = new TemplateRef("boundary-i-statement", 1);
    private static final int MANY = 100;

    private Practice practice;
    private AuditTrail trail;
    private AuditRecords records;
    private Pair pair;
    private Viewer admin;

    protected abstract Stage stage();

    /** A practice with its audit trail. */
    public record Stage(Practice practice, AuditTrail trail, AuditRecords records) {}

    @BeforeEach
    void open() {
        Stage stage = stage();
        practice = stage.practice;
        trail = stage.trail;
        records = stage.records;
        pair = practice.pair();
        admin = practice.admin();
    }

    @Test
    void an_admin_sees_who_did_what_and_how_it_ended() {
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA()));
        practice.forget();
        assertThat(own(pair.counselor())).singleElement().satisfies(record -> {
            assertThat(record.who()).contains("Dr. Abena Osei");
            assertThat(record.act()).contains(Act.REVIEW);
            assertThat(record.couple()).contains(pair.id());
            assertThat(record.outcome()).isEqualTo(Outcome.ALLOWED);
        });
    }

    @Test
    void everyone_else_sees_nothing_of_it() {
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA()));
        practice.forget();
        for (Viewer viewer : List.of(pair.counselor(), pair.a(), pair.b())) {
            assertThat(records.page(viewer, AuditFilter.ALL, Optional.empty(), MANY))
                    .isEmpty();
        }
    }

    @Test
    void pages_follow_one_another_newest_first_and_leave_nothing_out() {
        for (int i = 0; i < 7; i++) {
            trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA()));
        }
        practice.forget();
        List<AuditRecord> all = own(pair.counselor());
        List<AuditRecord> paged = new ArrayList<>();
        Optional<Mark> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            List<AuditRecord> some = records.page(admin, by(pair.counselor()), after, 3);
            paged.addAll(some);
            after = Optional.of(some.getLast().mark());
        }
        assertThat(all).hasSize(7);
        assertThat(paged).isEqualTo(all);
        assertThat(records.page(admin, by(pair.counselor()), after, 3)).isEmpty();
    }

    @Test
    void days_begin_and_end_at_their_first_moments() {
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA()));
        practice.forget();
        AuditRecord found = own(pair.counselor()).getFirst();
        LocalDate day = found.mark().at().atZone(Practice.ZONE).toLocalDate();
        assertThat(records.page(admin, on(day), Optional.empty(), MANY)).contains(found);
        assertThat(records.page(admin, on(day.plusDays(1)), Optional.empty(), MANY))
                .doesNotContain(found);
        assertThat(records.page(admin, on(day.minusDays(1)), Optional.empty(), MANY))
                .doesNotContain(found);
    }

    @Test
    void a_client_sees_what_staff_did_with_what_is_theirs() {
        AssignmentId sheet = assign();
        trail.allowed(deed(pair.counselor(), Act.REVIEW, sheet, pair.partnerA()));
        practice.forget();
        assertThat(records.ofOwn(pair.a(), Optional.empty(), MANY))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.by()).isEqualTo("Dr. Osei");
                    assertThat(found.act()).contains(Act.REVIEW);
                    assertThat(found.worksheet()).contains(TEMPLATE);
                });
    }

    @Test
    void whichever_of_the_two_is_named_first_each_sees_it_once() {
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA(), pair.partnerB()));
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerB(), pair.partnerA()));
        practice.forget();
        assertThat(records.ofOwn(pair.a(), Optional.empty(), MANY)).hasSize(2);
        assertThat(records.ofOwn(pair.b(), Optional.empty(), MANY)).hasSize(2);
    }

    @Test
    void a_client_never_learns_of_what_was_done_with_the_partners() {
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerB()));
        practice.forget();
        assertThat(records.ofOwn(pair.a(), Optional.empty(), MANY)).isEmpty();
    }

    @Test
    void a_client_never_learns_of_the_partners_acts_nor_is_told_their_own() {
        trail.allowed(deed(pair.b(), Act.SEE_OWN_WORK, pair.partnerA()));
        trail.allowed(deed(pair.b(), Act.ANSWER, pair.partnerB()));
        trail.allowed(deed(pair.a(), Act.ANSWER, pair.partnerA()));
        practice.forget();
        assertThat(records.ofOwn(pair.a(), Optional.empty(), MANY)).isEmpty();
    }

    @Test
    void only_a_client_has_something_of_their_own() {
        trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA()));
        practice.forget();
        assertThat(records.ofOwn(pair.counselor(), Optional.empty(), MANY)).isEmpty();
        assertThat(records.ofOwn(admin, Optional.empty(), MANY)).isEmpty();
    }

    @Test
    void what_was_done_with_what_is_theirs_stays_known_to_whoever_goes_on_alone() {
        AssignmentId sheet = assign();
        trail.allowed(deed(pair.counselor(), Act.REVIEW, sheet, pair.partnerA()));
        Parting parting = new Parting(practice);
        parting.separate(pair);
        parting.goOnWith(pair, pair.partnerA());
        practice.forget();
        assertThat(records.ofOwn(practice.again(pair.a()), Optional.empty(), MANY))
                .singleElement()
                .satisfies(found -> assertThat(found.worksheet()).contains(TEMPLATE));
        assertThat(records.ofOwn(practice.again(pair.b()), Optional.empty(), MANY))
                .isEmpty();
    }

    @Test
    void a_clients_pages_follow_one_another_too() {
        for (int i = 0; i < 3; i++) {
            trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA()));
            trail.allowed(deed(pair.counselor(), Act.REVIEW, pair.partnerA(), pair.partnerB()));
        }
        practice.forget();
        List<OpenedRecord> all = records.ofOwn(pair.a(), Optional.empty(), MANY);
        List<OpenedRecord> first = records.ofOwn(pair.a(), Optional.empty(), 4);
        List<OpenedRecord> second =
                records.ofOwn(pair.a(), Optional.of(first.getLast().mark()), 4);
        assertThat(all).hasSize(6);
        assertThat(first).isEqualTo(all.subList(0, 4));
        assertThat(second).isEqualTo(all.subList(4, 6));
    }

    private List<AuditRecord> own(Viewer viewer) {
        return records.page(admin, by(viewer), Optional.empty(), MANY);
    }

    private static AuditFilter by(Viewer viewer) {
        return new AuditFilter(Optional.of(viewer.account()), Optional.empty(), Optional.empty(), false);
    }

    private AuditFilter on(LocalDate day) {
        return new AuditFilter(
                Optional.of(pair.counselor().account()),
                Optional.of(day.atStartOfDay(Practice.ZONE).toInstant()),
                Optional.of(day.plusDays(1).atStartOfDay(Practice.ZONE).toInstant()),
                false);
    }

    private AssignmentId assign() {
        AssignmentId id = AssignmentId.fresh();
        LocalDate today = LocalDate.now(practice.clock());
        NewAssignment asked =
                new NewAssignment(id, pair.id(), TEMPLATE, "", today.plusDays(7), Sensitive.NONE, pair.both());
        Assignment assignment =
                new Assignment(asked, pair.counselor().account(), practice.now(), today, practice.vault());
        practice.repositories().worksheets().add(assignment);
        practice.repositories().worksheets().add(new Response(ResponseId.fresh(), assignment, pair.partnerA()));
        return id;
    }

    private Deed deed(Viewer who, Act act, PartnerId... owners) {
        return deed(who, act, new CoupleId(UUID.randomUUID()), owners);
    }

    private Deed deed(Viewer who, Act act, RecordId what, PartnerId... owners) {
        return new Deed(
                Optional.of(who.account()),
                Optional.empty(),
                act,
                Optional.of(what),
                Optional.of(pair.id()),
                Set.of(owners),
                Optional.of(Rule.A_COUNSELOR_READS_WHAT_WAS_SENT_TO_HER));
    }
}
