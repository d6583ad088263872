package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.holdfast.access.Act;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.audit.Watching;
import org.holdfast.couple.Parting;
import org.holdfast.couple.Side;
import org.holdfast.covering.AColleague;
import org.holdfast.home.ForYou;
import org.holdfast.library.Library;
import org.holdfast.plan.PlanTemplateFixture;
import org.holdfast.policy.PolicyRef;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before the release, one partner's screens are the same whatever the other does in private. */
class NothingToInferTest {

    private static final int STAFF_ACTS = 10;
    private static final List<String> ITEMS = List.of("feeling", "need", "kind");
    private static final PolicyRef POLICY = new PolicyRef("limited-secrets", 2);

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = withJonasStillToSign();
    private final AssignmentId sheet = stage.desk.assign(pair);
    private final AColleague colleague = new AColleague(practice, pair, sheet);
    private final Watching watching = new Watching(practice);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mayas_screens_stay_the_same_whatever_jonas_does(int seed) {
        Random random = new Random(seed);
        boolean sends = random.nextBoolean();
        NothingToInferTest quiet = new NothingToInferTest();
        mayaWrites(sends);
        quiet.mayaWrites(sends);
        List<Object> before = mayasScreens();
        for (int act = 0; act < 12; act++) {
            move(random, quiet);
            assertThat(mayasScreens()).isEqualTo(before);
            assertThat(watching.toldTo(pair.a())).isEqualTo(quiet.watching.toldTo(quiet.pair.a()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_a_separation_mayas_screens_are_the_same_whatever_jonas_did_before_and_does_since(int seed) {
        Random random = new Random(seed);
        NothingToInferTest quiet = new NothingToInferTest();
        mayaWrites(false);
        quiet.mayaWrites(false);
        int acts = random.nextInt(12);
        for (int act = 0; act < acts; act++) {
            move(random, quiet);
        }
        Parting parting = new Parting(practice);
        parting.separate(pair);
        new Parting(quiet.practice).separate(quiet.pair);
        assertThat(mayasScreensFromBefore()).isEqualTo(quiet.mayasScreensFromBefore());
        if (random.nextBoolean()) {
            parting.goOnWith(pair, pair.partnerB());
        }
        for (int act = 0; act < 4; act++) {
            move(random, quiet);
        }
        assertThat(mayasScreensFromBefore()).isEqualTo(quiet.mayasScreensFromBefore());
    }

    @Test
    void maya_is_told_of_whoever_opened_what_is_hers_and_of_nothing_that_is_his() {
        mayaWrites(true);
        for (int which = 0; which < STAFF_ACTS; which++) {
            int chosen = which;
            attempt(() -> staffActs(chosen));
        }
        assertThat(watching.toldTo(pair.a()))
                .extracting(one -> one.act().orElseThrow())
                .containsExactly(Act.STAND_IN, Act.STAND_IN, Act.SUPERVISE, Act.SUPERVISE, Act.REVIEW, Act.RESPOND);
    }

    @Test
    void maya_is_not_told_of_what_was_to_come_to_her_and_never_did() {
        AssignmentId first = stage.desk.assign(pair);
        practice.as(pair.counselor());
        schedule(new Timing.After(first, 0), pair.both());
        stage.desk.send(pair.b(), first);
        stage.round();
        AssignmentId second = newest(first);
        watching.watch(pair.counselor(), second, () -> stage.assigning.takeBack(second, pair.partnerA(), false));
        assertThat(watching.toldTo(pair.a())).isEmpty();
        watching.watch(pair.counselor(), second, () -> stage.assigning.takeBack(second, pair.partnerB(), false));
        assertThat(watching.toldTo(pair.b())).hasSize(1);
    }

    private void mayaWrites(boolean andSends) {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's own", Visibility.PARTNER_AFTER_REVEAL);
        if (andSends) {
            stage.desk.send(pair.a(), sheet);
        }
    }

    /** Jonas acts here, or the counselor turns to him; or staff act, here and where Jonas does nothing. */
    private void move(Random random, NothingToInferTest quiet) {
        Duration pause = Duration.ofSeconds(random.nextInt(600));
        practice.clock().moveOn(pause);
        quiet.practice.clock().moveOn(pause);
        int whose = random.nextInt(6);
        if (whose < 4) {
            attempt(() -> {
                practice.as(jonas());
                jonasActs(random);
            });
        } else if (whose == 4) {
            attempt(() -> theCounselorTurnsToJonas(random));
        } else {
            int which = random.nextInt(STAFF_ACTS);
            attempt(() -> staffActs(which));
            attempt(() -> quiet.staffActs(which));
        }
        stage.round();
    }

    /** Ids and the moment of saving aside, which are new in every practice and Maya's own. */
    private List<Object> mayasScreensFromBefore() {
        practice.as(practice.again(pair.a()));
        LookingBack back = lookingBack();
        OwnSheet own = back.open(sheet);
        List<Object> refusals = new ArrayList<>();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> stage.answering.open(sheet),
                () -> stage.answering.submit(sheet),
                () -> signing().read())) {
            refusals.add(String.valueOf(catchThrowable(act)));
        }
        return List.of(
                watching.toldTo(practice.again(pair.a())),
                forYou().thisWeek(),
                back.sheets().stream()
                        .map(one -> List.of(one.ownTitle(), one.givenAt(), one.state()))
                        .toList(),
                own.state(),
                own.note(),
                own.noteToClient(),
                own.answerNotes(),
                stage.recalling.before(sheet),
                own.theirs(),
                own.partner(),
                own.answers().values().stream().map(SavedAnswer::words).toList(),
                refusals);
    }

    /** He works all the same, so that his signature is one more thing that Maya might notice. */
    private Pair withJonasStillToSign() {
        Viewer counselor = practice.counselor();
        CoupleId couple = practice.couple(counselor);
        Viewer maya = practice.seat(couple, Side.A, "Maya", "Lindqvist");
        Viewer jonas = practice.unsigned(couple, Side.B, "Jonas", "Abara");
        Seat seat = new Seat(couple, jonas.ownSeat().partner(), true);
        return new Pair(couple, counselor, maya, Viewer.client(jonas.account(), seat));
    }

    /** As he is by now. */
    private Viewer jonas() {
        Viewer now = practice.again(pair.b());
        Seat seat = now.ownSeat();
        return Viewer.client(now.account(), new Seat(seat.couple(), seat.partner(), true, seat.state()));
    }

    private List<Object> mayasScreens() {
        practice.as(pair.a());
        return List.of(
                stage.answering.open(sheet),
                stage.recalling.before(sheet),
                forYou().thisWeek(),
                signing().read(),
                lookingBack().sheets());
    }

    private LookingBack lookingBack() {
        return new LookingBack(
                practice.repositories().worksheets(),
                practice.repositories().jointAnswers(),
                new SheetTemplates(),
                practice.repositories().couples(),
                practice,
                practice.vault());
    }

    private ForYou forYou() {
        Repositories kept = practice.repositories();
        return new ForYou(
                kept.worksheets(),
                kept.jointAnswers(),
                new SheetTemplates(),
                kept.plans(),
                new PlanTemplateFixture(),
                kept.couples(),
                kept.accounts(),
                practice,
                practice.clock());
    }

    /** Some orders make no sense; that they are refused tells Maya nothing either. */
    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused | NotFound notNow) {
            return;
        }
    }

    private void jonasActs(Random random) {
        String item = ITEMS.get(random.nextInt(ITEMS.size()));
        switch (random.nextInt(7)) {
            case 0 -> stage.answering.submit(sheet);
            case 1 -> stage.answering.open(sheet);
            case 2 -> stage.answering.takeBack(sheet);
            case 3 -> signing().sign(POLICY);
            case 4 -> {
                ITEMS.forEach(one -> write(one, random));
                stage.answering.submit(sheet);
            }
            default -> write(item, random);
        }
    }

    private void write(String item, Random random) {
        save(item, item.equals("kind") ? "limit" : "words " + random.nextInt());
    }

    private AssignmentId newest(AssignmentId besides) {
        return practice.repositories().worksheets().ofCouple(pair.counselor(), pair.id()).stream()
                .map(Assignment::id)
                .filter(one -> !one.equals(sheet) && !one.equals(besides))
                .findFirst()
                .orElseThrow();
    }

    private void schedule(Timing timing, Set<PartnerId> partners) {
        stage.scheduling.schedule(new NewSchedule(
                ScheduleId.fresh(), pair.id(), Desk.TEMPLATE, "Later", timing, 7, Sensitive.NONE, partners));
    }

    /** For both, and Maya has not sent hers: only Jonas may be given it. */
    private void followingMaya() {
        practice.repositories()
                .worksheets()
                .ownResponse(pair.a(), sheet)
                .filter(hers -> hers.state().canBeWritten())
                .ifPresent(hers -> schedule(new Timing.After(sheet, 0), pair.both()));
    }

    private SigningPolicy signing() {
        Repositories kept = practice.repositories();
        return new SigningPolicy(kept.policies(), new Library().policies(), kept.couples(), practice, practice.clock());
    }

    private void save(String item, String words) {
        long version =
                stage.answering.answer(sheet, item).map(SavedAnswer::version).orElse(0L);
        stage.answering.save(sheet, item, new Sensitive(words), Visibility.ME_AND_COUNSELOR, version);
    }

    private void staffActs(int which) {
        Sensitive note = new Sensitive("a note");
        Viewer counselor = pair.counselor();
        Viewer hana = colleague.herself();
        switch (which) {
            case 0 -> watching.watch(counselor, sheet, () -> stage.reviewing.giveBack(sheet, pair.partnerB(), note));
            case 1 ->
                watching.watch(
                        counselor,
                        sheet,
                        () -> stage.reviewing.tellClient(sheet, pair.partnerB(), note, Sensitive.NONE));
            case 2 ->
                watching.watch(
                        counselor,
                        sheet,
                        () -> stage.reviewing.noteForMyself(sheet, pair.partnerB(), note, Sensitive.NONE));
            case 3 ->
                watching.watch(
                        counselor,
                        sheet,
                        () -> stage.reviewing.noteForMyself(sheet, pair.partnerA(), note, Sensitive.NONE));
            case 4 -> watching.watch(counselor, sheet, () -> stage.reviewing.open(sheet));
            case 5 -> watching.watch(hana, pair.id(), colleague::supervisesTheCouple);
            case 6 -> watching.watch(hana, sheet, () -> colleague.supervises(sheet));
            case 7 -> watching.watch(hana, pair.id(), colleague::breaksTheGlass);
            case 8 -> watching.watch(hana, pair.id(), colleague::standsIn);
            default -> watching.watch(hana, sheet, () -> colleague.standsIn(sheet));
        }
    }

    /** What she plans for him alone, or takes from him. */
    private void theCounselorTurnsToJonas(Random random) {
        Viewer counselor = pair.counselor();
        practice.as(counselor);
        switch (random.nextInt(12)) {
            case 0, 1 -> watching.watch(counselor, sheet, () -> stage.assigning.nudge(sheet, pair.partnerB()));
            case 2, 3 -> schedule(new Timing.After(sheet, random.nextInt(2)), Set.of(pair.partnerB()));
            case 4, 5 -> schedule(new Timing.OnDay(Practice.TODAY), Set.of(pair.partnerB()));
            case 6, 7 -> followingMaya();
            case 8 ->
                watching.watch(
                        counselor,
                        sheet,
                        () -> stage.reviewing.tellAbout(
                                sheet, pair.partnerB(), "feeling", new Sensitive("a note"), Sensitive.NONE));
            case 9 -> watching.watch(counselor, sheet, () -> stage.comparing.before(sheet));
            case 10 -> watching.watch(counselor, sheet, () -> stage.comparing.version(sheet, pair.partnerB(), 1));
            // Seldom, or there would be little left to hide
            default ->
                watching.watch(
                        counselor, sheet, () -> stage.assigning.takeBack(sheet, pair.partnerB(), random.nextBoolean()));
        }
    }
}
