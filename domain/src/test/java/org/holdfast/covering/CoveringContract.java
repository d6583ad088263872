package org.holdfast.covering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.plan.PlanTemplateFixture;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Desk;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.joint.JointAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Supervisions}, {@link Emergencies} and {@link Coverage} keeps, and whom they show it. */
public abstract class CoveringContract {

    private static final Duration MOMENT = Duration.ofNanos(1_000);

    private Practice practice;
    private Supervisions supervisions;
    private Emergencies emergencies;
    private Coverage coverage;
    private Desk desk;
    private Pair pair;
    private Viewer keeper;
    private Viewer colleague;
    private AssignmentId ticked;
    private AssignmentId unticked;
    private Instant now;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        supervisions = practice.repositories().supervisions();
        emergencies = practice.repositories().emergencies();
        coverage = practice.repositories().coverage();
        desk = new Desk(practice);
        pair = practice.pair();
        keeper = pair.counselor();
        colleague = practice.counselor("", "Hana", "Sato");
        ticked = sent();
        unticked = sent();
        now = practice.now();
        practice.repositories().plans().add(PlanTemplateFixture.started(practice, pair, PlanId.fresh()));
        practice.forget();
    }

    @Test
    void an_opening_is_known_to_the_keeper_and_the_supervisor_and_nobody_else() {
        Supervision opened = supervise();
        assertThat(supervisions.ofCouple(keeper, pair.id(), now)).isPresent();
        assertThat(supervisions.heldOfCouple(keeper, pair.id(), now)).isPresent();
        assertThat(supervisions.openTo(colleague, now)).hasSize(1);
        assertThat(supervisions.sheets(keeper, opened)).containsExactly(ticked);
        assertThat(supervisions.sheets(colleague, opened)).containsExactly(ticked);
        for (Viewer outsider : outsiders()) {
            assertThat(supervisions.ofCouple(outsider, pair.id(), now)).isEmpty();
            assertThat(supervisions.heldOfCouple(outsider, pair.id(), now)).isEmpty();
            assertThat(supervisions.openTo(outsider, now)).isEmpty();
            assertThat(supervisions.sheets(outsider, opened)).isEmpty();
        }
        assertThat(supervisions.ofCouple(colleague, pair.id(), now)).isEmpty();
        assertThat(supervisions.openTo(keeper, now)).isEmpty();
    }

    @Test
    void a_supervisor_sees_the_couple_and_the_words_of_the_worksheets_opened_with_it() {
        supervise();
        assertThat(seen(colleague, Way.SUPERVISION, now))
                .containsExactly("card", "2 assignments", "4 responses", "2 answers", "0 answers", "plan");
        assertThat(seen(colleague, Way.EMERGENCY, now)).isEmpty();
        for (Viewer outsider : outsiders()) {
            assertThat(seen(outsider, Way.SUPERVISION, now)).isEmpty();
        }
    }

    @Test
    void what_both_wrote_on_one_sheet_is_read_once_they_sent_it() {
        AssignmentId together = desk.assignTogether(pair);
        desk.answerTogether(pair.a(), together, "when", "On Sundays");
        desk.answerTogether(pair.b(), together, "how", "With tea");
        breakGlass();
        practice.forget();
        assertThat(coverage.together(colleague, Way.EMERGENCY, together, now)).isEmpty();
        desk.send(pair.a(), together);
        desk.send(pair.b(), together);
        practice.forget();
        assertThat(coverage.together(colleague, Way.EMERGENCY, together, now))
                .extracting(JointAnswer::itemKey)
                .containsExactly("how", "when");
        assertThat(coverage.together(colleague, Way.SUPERVISION, together, now)).isEmpty();
        for (Viewer outsider : outsiders()) {
            assertThat(coverage.together(outsider, Way.EMERGENCY, together, now))
                    .isEmpty();
        }
    }

    @Test
    void a_supervisor_never_sees_what_was_not_sent() {
        supervise();
        desk.takeBack(pair.a(), ticked);
        practice.forget();
        assertThat(coverage.answers(colleague, Way.SUPERVISION, ticked, now))
                .singleElement()
                .extracting(Answer::owner)
                .isEqualTo(pair.partnerB());
    }

    @Test
    void what_is_to_come_to_one_later_is_known_to_nobody_but_their_counselor() {
        supervise();
        breakGlass();
        desk.assignLaterToB(pair);
        practice.forget();
        for (Way way : Way.values()) {
            assertThat(coverage.responses(colleague, way, pair.id(), now)).hasSize(5);
        }
    }

    @Test
    void after_the_last_moment_a_supervisor_sees_what_a_stranger_sees() {
        Supervision opened = supervise();
        assertThat(seen(colleague, Way.SUPERVISION, opened.endsAt().minus(MOMENT)))
                .isNotEmpty();
        assertThat(seen(colleague, Way.SUPERVISION, opened.endsAt())).isEmpty();
        assertThat(supervisions.openTo(colleague, opened.endsAt())).isEmpty();
        assertThat(supervisions.ofCouple(keeper, pair.id(), opened.endsAt())).isEmpty();
    }

    @Test
    void once_closed_it_is_open_to_nobody() {
        supervise();
        supervisions.ofCouple(keeper, pair.id(), now).orElseThrow().close(now);
        practice.forget();
        assertThat(seen(colleague, Way.SUPERVISION, now)).isEmpty();
        assertThat(supervisions.openTo(colleague, now)).isEmpty();
    }

    @Test
    void a_couple_that_has_separated_is_closed_to_its_supervisor() {
        supervise();
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(supervisions.openTo(colleague, now)).isEmpty();
        assertThat(seen(colleague, Way.SUPERVISION, now)).isEmpty();
    }

    @Test
    void an_emergency_reaches_the_case_that_a_person_is_in_now() {
        Parting parting = new Parting(practice);
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerA());
        practice.forget();
        assertThat(emergencies.reach(colleague, address(pair.a())))
                .extracting(Reached::couple)
                .containsExactly(alone);
        assertThat(emergencies.reach(colleague, address(pair.b())))
                .extracting(Reached::couple)
                .containsExactly(pair.id());
    }

    @Test
    void a_person_is_reached_by_exact_address_or_full_name_and_by_counselors_only() {
        String address = address(pair.a());
        practice.forget();
        assertThat(emergencies.reach(colleague, address))
                .containsExactly(new Reached(
                        pair.id(),
                        pair.partnerA(),
                        CaseState.COUPLE,
                        keeper.account(),
                        practice.repositories().accounts().own(keeper).email(),
                        practice.repositories().accounts().own(keeper).locale()));
        assertThat(emergencies.reach(colleague, "Jonas Abara"))
                .extracting(Reached::couple)
                .contains(pair.id());
        assertThat(emergencies.reach(colleague, "jonas ABARA"))
                .extracting(Reached::partner)
                .contains(pair.partnerB());
        assertThat(emergencies.reach(keeper, address)).hasSize(1);
        for (String almost : List.of("Jonas", "Jonás Abara", "Jonas  Abara", "Abara Jonas", "onas Abara")) {
            assertThat(emergencies.reach(colleague, almost)).isEmpty();
        }
        for (Viewer nobody :
                List.of(pair.a(), practice.admin(), Viewer.counselor(pair.b().account()))) {
            assertThat(emergencies.reach(nobody, address)).isEmpty();
        }
    }

    @Test
    void in_an_emergency_everything_sent_is_open_until_it_ends() {
        EmergencyAccess access = breakGlass();
        assertThat(seen(colleague, Way.EMERGENCY, access.endsAt().minus(MOMENT)))
                .containsExactly("card", "2 assignments", "4 responses", "2 answers", "2 answers", "plan");
        assertThat(seen(colleague, Way.EMERGENCY, access.endsAt())).isEmpty();
        assertThat(emergencies.openTo(colleague, access.endsAt())).isEmpty();
        assertThat(seen(colleague, Way.SUPERVISION, now)).isEmpty();
        for (Viewer outsider : outsiders()) {
            assertThat(seen(outsider, Way.EMERGENCY, now)).isEmpty();
            assertThat(emergencies.openTo(outsider, now)).isEmpty();
        }
    }

    @Test
    void of_a_couple_that_has_separated_an_emergency_opens_one_persons_words() {
        breakGlass();
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(coverage.card(colleague, Way.EMERGENCY, pair.id(), now)).isPresent();
        assertThat(coverage.responses(colleague, Way.EMERGENCY, pair.id(), now))
                .hasSize(2)
                .extracting(Response::owner)
                .containsOnly(pair.partnerA());
        for (AssignmentId sheet : List.of(ticked, unticked)) {
            assertThat(coverage.answers(colleague, Way.EMERGENCY, sheet, now))
                    .hasSize(1)
                    .extracting(Answer::owner)
                    .containsOnly(pair.partnerA());
        }
    }

    @Test
    void only_the_keeper_finds_an_emergency_access_until_it_is_reviewed() {
        EmergencyAccess access = breakGlass();
        assertThat(emergencies.toReview(keeper)).hasSize(1);
        assertThat(emergencies.ofCouple(keeper, pair.id())).hasSize(1);
        List<Viewer> others = outsiders();
        others.add(colleague);
        for (Viewer other : others) {
            assertThat(emergencies.find(other, access.id())).isEmpty();
            assertThat(emergencies.toReview(other)).isEmpty();
            assertThat(emergencies.ofCouple(other, pair.id())).isEmpty();
        }
        emergencies
                .find(keeper, access.id())
                .orElseThrow()
                .review(Verdict.IN_ORDER, Sensitive.NONE, now, practice.vault());
        practice.forget();
        assertThat(emergencies.toReview(keeper)).isEmpty();
        assertThat(emergencies.ofCouple(keeper, pair.id()))
                .singleElement()
                .satisfies(reviewed -> assertThat(reviewed.verdict()).contains(Verdict.IN_ORDER));
    }

    @Test
    void an_admin_sees_that_it_was_and_nobody_else_does() {
        breakGlass();
        assertThat(emergencies.newest(practice.admin(), 100_000)).anySatisfy(line -> {
            assertThat(line.by()).isEqualTo("Hana Sato");
            assertThat(line.keeper()).isEqualTo("Dr. Abena Osei");
            assertThat(line.couple()).isEqualTo(pair.id());
            assertThat(line.verdict()).isEmpty();
        });
        for (Viewer other : List.of(keeper, colleague, pair.a(), Viewer.admin(keeper.account()))) {
            assertThat(emergencies.newest(other, 5)).isEmpty();
        }
    }

    @Test
    void colleagues_are_the_other_counselors_and_only_counselors_know_them() {
        assertThat(supervisions.colleagues(keeper))
                .contains(new Colleague(colleague.account(), "Hana Sato", true))
                .noneMatch(one -> one.id().equals(keeper.account()));
        assertThat(supervisions.colleagues(pair.a())).isEmpty();
        assertThat(supervisions.colleagues(practice.admin())).isEmpty();
    }

    private Supervision supervise() {
        Supervision supervision = new Supervision(
                new NewSupervision(
                        pair.id(),
                        colleague.account(),
                        Practice.TODAY.plusDays(7),
                        Set.of(ticked),
                        new Sensitive("How would you go on?")),
                keeper.account(),
                practice.clock(),
                practice.vault());
        supervisions.add(supervision);
        supervisions.add(new SupervisedSheet(supervision.id(), ticked));
        practice.forget();
        return supervision;
    }

    private EmergencyAccess breakGlass() {
        Reached reached =
                new Reached(pair.id(), pair.partnerA(), CaseState.COUPLE, keeper.account(), "", Locale.ENGLISH);
        EmergencyAccess access = new EmergencyAccess(
                reached, colleague.account(), Ground.DANGER, new Sensitive("They called"), now, practice.vault());
        emergencies.add(access);
        practice.forget();
        return access;
    }

    /** A worksheet that both have sent, one answer each, beside one that was not asked in the end. */
    private AssignmentId sent() {
        AssignmentId sheet = desk.assign(pair);
        for (Viewer client : List.of(pair.a(), pair.b())) {
            desk.answer(client, sheet, "feeling", "A word of " + client, Visibility.ME_AND_COUNSELOR);
            desk.leaveOut(desk.answer(client, sheet, "not-asked", "Typed before", Visibility.BOTH_NOW));
            desk.send(client, sheet);
        }
        practice.forget();
        return sheet;
    }

    private List<String> seen(Viewer reader, Way way, Instant at) {
        List<String> seen = new ArrayList<>();
        coverage.card(reader, way, pair.id(), at).ifPresent(card -> seen.add("card"));
        count(seen, coverage.assignments(reader, way, pair.id(), at).size(), "assignments", seen.isEmpty());
        count(seen, coverage.responses(reader, way, pair.id(), at).size(), "responses", seen.isEmpty());
        for (AssignmentId sheet : List.of(ticked, unticked)) {
            boolean found = coverage.assignment(reader, way, sheet, at).isPresent();
            count(seen, coverage.answers(reader, way, sheet, at).size(), "answers", !found);
        }
        coverage.plan(reader, way, pair.id(), at).ifPresent(plan -> seen.add("plan"));
        return seen;
    }

    private String address(Viewer client) {
        return practice.repositories().accounts().own(client).email();
    }

    private static void count(List<String> seen, int found, String what, boolean absent) {
        if (!absent || found > 0) {
            seen.add(found + " " + what);
        }
    }

    private List<Viewer> outsiders() {
        Pair other = practice.pair();
        return new ArrayList<>(List.of(
                other.counselor(),
                other.a(),
                pair.a(),
                practice.admin(),
                Viewer.admin(colleague.account()),
                Viewer.client(colleague.account(), other.a().ownSeat())));
    }
}
