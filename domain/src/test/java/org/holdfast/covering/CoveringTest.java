package org.holdfast.covering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.library.Library;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Desk;
import org.holdfast.worksheet.SheetTemplates;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoveringTest {

    private static final Sensitive WHY = new Sensitive("He wrote that he cannot go on");
    private static final Sensitive QUESTION = new Sensitive("Am I missing something?");

    private final Practice practice = Practice.inMemory();
    private final Repositories kept = practice.repositories();
    private final Desk desk = new Desk(practice);
    private final List<Object> announced = new ArrayList<>();
    private final Trail trail = new Trail();

    private final CoveredPages pages = new CoveredPages(
            kept.coverage(), new SheetTemplates(), new Library().plans(), practice, practice.vault(), practice.clock());
    private final OpeningToSupervision opening = new OpeningToSupervision(
            kept.supervisions(), kept.couples(), kept.worksheets(), practice, practice.vault(), practice.clock());
    private final Supervising supervising =
            new Supervising(kept.supervisions(), pages, practice, practice.vault(), practice.clock());
    private final BreakingGlass glass =
            new BreakingGlass(kept.emergencies(), trail, practice, announced::add, practice.vault(), practice.clock());
    private final StandingIn standingIn = new StandingIn(kept.emergencies(), pages, practice, practice.clock());
    private final ReviewingEmergency reviewing =
            new ReviewingEmergency(kept.emergencies(), kept.couples(), practice, practice.vault(), practice.clock());
    private final SeeingEmergencies seeing = new SeeingEmergencies(kept.emergencies(), practice);
    private final WhoCovers who = new WhoCovers(
            kept.supervisions(),
            kept.emergencies(),
            trail,
            kept.coverage(),
            kept.couples(),
            practice,
            practice.vault(),
            practice.clock());

    private final Pair pair = practice.pair();
    private final Viewer keeper = pair.counselor();
    private final Viewer hana = practice.counselor("", "Hana", "Sato");
    private final String address = kept.accounts().own(pair.a()).email();
    private AssignmentId sent;
    private AssignmentId other;

    /** What the trail would say. */
    private static final class Trail implements EmergencyTrail {
        private final List<Instant> tried = new ArrayList<>();

        @Override
        public long tries(Viewer counselor, Instant since) {
            return tried.stream().filter(when -> when.isAfter(since)).count();
        }

        @Override
        public Set<AssignmentId> opened(Viewer keeper, EmergencyAccess access) {
            return Set.of();
        }
    }

    @BeforeEach
    void write() {
        sent = desk.assign(pair);
        other = desk.assign(pair);
        for (AssignmentId sheet : List.of(sent, other)) {
            desk.answer(pair.a(), sheet, "feeling", "Hers", Visibility.ME_AND_COUNSELOR);
            desk.answer(pair.b(), sheet, "feeling", "His, not sent", Visibility.BOTH_NOW);
            desk.send(pair.a(), sheet);
        }
    }

    @Test
    void a_supervisor_reads_what_was_sent_of_what_was_opened_and_nothing_else() {
        open(Practice.TODAY.plusDays(28), Set.of(sent));
        practice.as(hana);
        CoveredCouple couple = supervising.couple(pair.id());
        assertThat(couple.question()).isEqualTo(QUESTION);
        assertThat(couple.sheets())
                .hasSize(2)
                .filteredOn(CoveredSheet::open)
                .extracting(CoveredSheet::id)
                .containsExactly(sent);
        assertThat(words(supervising.worksheet(sent))).containsExactly("Hers");
        assertThatThrownBy(() -> supervising.worksheet(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> standingIn.couple(pair.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void it_ends_by_itself_after_its_last_day_in_the_practices_zone() {
        open(Practice.TODAY, Set.of(sent));
        practice.as(hana);
        Duration untilMidnight = Duration.between(
                practice.now(),
                Practice.TODAY.plusDays(1).atStartOfDay(Practice.ZONE).toInstant());
        practice.clock().moveOn(untilMidnight.minusMillis(1));
        assertThat(supervising.couple(pair.id()).sheets()).isNotEmpty();
        practice.clock().moveOn(Duration.ofMillis(1));
        assertThatThrownBy(() -> supervising.couple(pair.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supervising.worksheet(sent)).isInstanceOf(NotFound.class);
        assertThat(who.desk().opened()).isEmpty();
    }

    @Test
    void its_keeper_closes_it_at_any_time() {
        open(Practice.TODAY.plusDays(28), Set.of(sent));
        assertThat(who.ofCouple(pair.id()).supervision())
                .hasValueSatisfying(open -> assertThat(open.supervisor()).isEqualTo("Hana Sato"));
        opening.close(pair.id());
        opening.close(pair.id());
        assertThat(who.ofCouple(pair.id()).supervision()).isEmpty();
        practice.as(hana);
        assertThatThrownBy(() -> supervising.worksheet(sent)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_opened_is_refused_with_a_reason() {
        LocalDate soon = Practice.TODAY.plusDays(7);
        practice.as(keeper);
        assertRefused(() -> opening.open(asked(keeper, soon, Set.of())), "refused.supervision.nobody");
        assertRefused(() -> opening.open(asked(pair.a(), soon, Set.of())), "refused.supervision.nobody");
        assertRefused(
                () -> opening.open(asked(hana, Practice.TODAY.minusDays(1), Set.of())),
                "refused.due.past",
                Practice.TODAY);
        assertRefused(
                () -> opening.open(asked(hana, Practice.TODAY.plusMonths(6).plusDays(1), Set.of())),
                "refused.due.far",
                Practice.TODAY.plusMonths(6));
        AssignmentId foreign = desk.assign(practice.pair());
        assertThatThrownBy(() -> opening.open(asked(hana, soon, Set.of(foreign))))
                .isInstanceOf(NotFound.class);
        opening.open(asked(hana, soon, Set.of()));
        assertRefused(() -> opening.open(asked(hana, soon, Set.of())), "refused.supervision.open");
        practice.as(hana);
        assertThatThrownBy(() -> opening.colleagues(pair.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> opening.close(pair.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void in_an_emergency_a_colleague_reads_what_was_sent_for_an_hour() {
        practice.as(hana);
        assertThatThrownBy(() -> standingIn.couple(pair.id())).isInstanceOf(NotFound.class);
        assertThat(glass.enter(new Sensitive(" " + address + " "), Ground.DANGER, WHY))
                .isEqualTo(pair.id());
        assertThat(who.desk().opened())
                .containsExactly(new CoveringDesk.OpenToMe(
                        Way.EMERGENCY,
                        pair.id(),
                        "Maya & Jonas",
                        "Dr. Osei",
                        practice.now().plus(BreakingGlass.LASTS)));
        assertThat(standingIn.couple(pair.id()).sheets()).hasSize(2).allMatch(CoveredSheet::open);
        assertThat(words(standingIn.worksheet(other))).containsExactly("Hers");
        practice.clock().moveOn(BreakingGlass.LASTS);
        assertThatThrownBy(() -> standingIn.couple(pair.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> standingIn.worksheet(other)).isInstanceOf(NotFound.class);
        assertThat(who.desk().opened()).isEmpty();
    }

    @Test
    void the_keeper_is_told_at_once_and_until_she_has_reviewed_it() {
        practice.as(hana);
        glass.enter(new Sensitive("Jonas Abara"), Ground.UNREACHABLE, WHY);
        assertThat(announced)
                .containsExactly(new EmergencyBegan(
                        kept.accounts().own(keeper).email(),
                        kept.accounts().own(keeper).locale()));
        practice.as(keeper);
        assertThat(who.desk().toReview())
                .containsExactly(new CoveringDesk.ToReview(pair.id(), "Maya & Jonas", "Hana Sato", practice.now()));
        EmergencyReport report = who.ofCouple(pair.id()).emergencies().getFirst();
        assertThat(report.reason()).isEqualTo(WHY);
        assertRefused(
                () -> reviewing.review(report.id(), Verdict.TO_BE_DISCUSSED, Sensitive.NONE), "refused.emergency.note");
        reviewing.review(report.id(), Verdict.IN_ORDER, new Sensitive("Thank you"));
        assertThat(who.desk().toReview()).isEmpty();
        assertThat(who.ofCouple(pair.id()).emergencies().getFirst().note()).isEqualTo(new Sensitive("Thank you"));
        assertRefused(
                () -> reviewing.review(report.id(), Verdict.IN_ORDER, Sensitive.NONE), "refused.emergency.reviewed");
    }

    @Test
    void whoever_stood_in_does_not_review_it() {
        practice.as(hana);
        glass.enter(new Sensitive(address), Ground.LEGAL_DUTY, WHY);
        EmergencyAccess access = kept.emergencies().ofCouple(keeper, pair.id()).getFirst();
        assertThatThrownBy(() -> reviewing.review(access.id(), Verdict.IN_ORDER, Sensitive.NONE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> who.ofCouple(pair.id()).emergencies()).isInstanceOf(NotFound.class);
    }

    @Test
    void an_admin_sees_who_when_and_the_outcome() {
        practice.as(hana);
        glass.enter(new Sensitive(address), Ground.DANGER, WHY);
        practice.as(practice.admin());
        assertThat(seeing.newest()).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("Hana Sato");
            assertThat(line.couple()).isEqualTo(pair.id());
        });
    }

    @Test
    void nobody_is_found_by_half_a_name_or_in_ones_own_caseload_and_tries_are_few() {
        practice.pair();
        practice.as(hana);
        for (String whom : List.of("", "Jonas", "nobody@example.org", "Jonas Abara")) {
            assertRefused(() -> glass.enter(new Sensitive(whom), Ground.DANGER, WHY), "refused.emergency.nobody");
        }
        assertRefused(
                () -> glass.enter(new Sensitive(address), Ground.DANGER, Sensitive.NONE), "refused.emergency.reason");
        practice.as(keeper);
        assertRefused(() -> glass.enter(new Sensitive(address), Ground.DANGER, WHY), "refused.emergency.nobody");
        assertThat(announced).isEmpty();
        practice.as(hana);
        for (int i = 0; i < BreakingGlass.TRIES; i++) {
            trail.tried.add(practice.now());
        }
        assertRefused(() -> glass.enter(new Sensitive(address), Ground.DANGER, WHY), "refused.emergency.often");
        practice.clock().moveOn(Duration.ofHours(1));
        assertThat(glass.enter(new Sensitive(address), Ground.DANGER, WHY)).isEqualTo(pair.id());
    }

    @Test
    void a_colleague_with_somebody_of_that_name_is_not_led_to_another() {
        Pair own = practice.pair();
        practice.as(own.counselor());
        assertRefused(() -> glass.enter(new Sensitive("Jonas Abara"), Ground.DANGER, WHY), "refused.emergency.nobody");
    }

    @Test
    void what_is_wrong_with_a_reason_does_not_tell_who_was_found() {
        practice.as(hana);
        for (String whom : List.of(address, "nobody@example.org")) {
            assertRefused(
                    () -> glass.enter(new Sensitive(whom), Ground.DANGER, Sensitive.NONE), "refused.emergency.reason");
        }
    }

    @Test
    void of_a_couple_that_has_separated_only_the_person_is_read_whose_emergency_it_is() {
        desk.send(pair.b(), sent);
        new Parting(practice).separate(pair);
        practice.as(hana);
        glass.enter(new Sensitive("Jonas Abara"), Ground.DANGER, WHY);
        assertThat(standingIn.couple(pair.id()).sheets())
                .extracting(CoveredSheet::id)
                .containsExactlyInAnyOrder(sent, other);
        assertThat(words(standingIn.worksheet(sent))).containsExactly("His, not sent");
        assertThat(words(standingIn.worksheet(other))).isEmpty();
    }

    private void open(LocalDate lastDay, Set<AssignmentId> sheets) {
        practice.as(keeper);
        opening.open(asked(hana, lastDay, sheets));
    }

    private NewSupervision asked(Viewer supervisor, LocalDate lastDay, Set<AssignmentId> sheets) {
        return new NewSupervision(pair.id(), supervisor.account(), lastDay, sheets, QUESTION);
    }

    private static List<String> words(ReviewSheet sheet) {
        return sheet.responses().stream()
                .flatMap(response -> response.answers().stream())
                .map(ReviewedAnswer::words)
                .map(Sensitive::words)
                .toList();
    }
}
