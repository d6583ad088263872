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
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Parting;
import org.holdfast.couple.Side;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before the release, one partner's screens are the same whatever the other does in private. */
class NothingToInferTest {

    private static final PolicyRef POLICY = new PolicyRef("limited-secrets", 1);

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = withJonasStillToSign();
    private final AssignmentId sheet = stage.desk.assign(pair);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mayas_screens_stay_the_same_whatever_jonas_does(int seed) {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's own", Visibility.PARTNER_AFTER_REVEAL);
        Random random = new Random(seed);
        if (random.nextBoolean()) {
            stage.desk.send(pair.a(), sheet);
        }
        List<Object> before = mayasScreens();
        for (int act = 0; act < 12; act++) {
            practice.clock().moveOn(Duration.ofSeconds(random.nextInt(600)));
            jonasOrTheCounselorActs(random);
            assertThat(mayasScreens()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_a_separation_mayas_screens_are_the_same_whatever_jonas_did_before_and_does_since(int seed) {
        stage.desk.answer(pair.a(), sheet, "feeling", "Maya's own", Visibility.PARTNER_AFTER_REVEAL);
        Random random = new Random(seed);
        int acts = random.nextInt(12);
        for (int act = 0; act < acts; act++) {
            jonasOrTheCounselorActs(random);
        }
        Parting parting = new Parting(practice);
        parting.separate(pair);
        List<Object> quiet = mayasScreensFromBefore();
        assertThat(quiet).isEqualTo(screensAfterAQuietSeparation());
        if (random.nextBoolean()) {
            parting.goOnWith(pair, pair.partnerB());
        }
        assertThat(mayasScreensFromBefore()).isEqualTo(quiet);
    }

    /** The same couple, but for what Jonas did: he did nothing. */
    private List<Object> screensAfterAQuietSeparation() {
        NothingToInferTest quiet = new NothingToInferTest();
        quiet.stage.desk.answer(quiet.pair.a(), quiet.sheet, "feeling", "Maya's own", Visibility.PARTNER_AFTER_REVEAL);
        new Parting(quiet.practice).separate(quiet.pair);
        return quiet.mayasScreensFromBefore();
    }

    /** Ids and the moment of saving aside, which are new in every practice and Maya's own. */
    private List<Object> mayasScreensFromBefore() {
        practice.as(practice.again(pair.a()));
        LookingBack back = new LookingBack(
                practice.repositories().worksheets(),
                new SheetTemplates(),
                practice.repositories().couples(),
                practice,
                practice.vault());
        OwnSheet own = back.open(sheet);
        List<Object> refusals = new ArrayList<>();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> stage.answering.open(sheet),
                () -> stage.answering.submit(sheet),
                () -> signing().read())) {
            refusals.add(String.valueOf(catchThrowable(act)));
        }
        return List.of(
                forYou().thisWeek(),
                back.sheets().stream()
                        .map(one -> List.of(one.ownTitle(), one.givenAt(), one.state()))
                        .toList(),
                own.state(),
                own.note(),
                own.noteToClient(),
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

    private List<Object> mayasScreens() {
        practice.as(pair.a());
        return List.of(
                stage.answering.open(sheet), forYou().thisWeek(), signing().read());
    }

    private ForYou forYou() {
        Repositories kept = practice.repositories();
        return new ForYou(
                kept.worksheets(),
                new SheetTemplates(),
                kept.plans(),
                new PlanTemplateFixture(),
                kept.couples(),
                kept.accounts(),
                practice,
                practice.clock());
    }

    private void jonasOrTheCounselorActs(Random random) {
        boolean jonas = random.nextInt(3) > 0;
        practice.as(jonas ? pair.b() : pair.counselor());
        try {
            if (jonas) {
                jonasActs(random);
            } else {
                theCounselorActs(random);
            }
            stage.round();
        } catch (Refused | NotFound notNow) {
            // Some orders make no sense; that they are refused tells Maya nothing either
        }
    }

    private void jonasActs(Random random) {
        String item = List.of("feeling", "need", "kind").get(random.nextInt(3));
        switch (random.nextInt(6)) {
            case 0 -> stage.answering.submit(sheet);
            case 1 -> stage.answering.open(sheet);
            case 2 -> stage.answering.takeBack(sheet);
            case 3 -> signing().sign(POLICY);
            default -> save(item, item.equals("kind") ? "limit" : "words " + random.nextInt());
        }
    }

    private void schedule(Timing timing, Set<PartnerId> partners) {
        stage.scheduling.schedule(new NewSchedule(
                ScheduleId.fresh(), pair.id(), Desk.TEMPLATE, "Later", timing, 7, Sensitive.NONE, partners));
    }

    /** For both, and Maya has not sent hers: only Jonas may be given it. */
    private void followingMaya() {
        if (stage.desk.own(pair.a(), sheet).state().canBeWritten()) {
            schedule(new Timing.After(sheet, 0), pair.both());
        }
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

    private void theCounselorActs(Random random) {
        Sensitive note = new Sensitive("a note");
        switch (random.nextInt(10)) {
            case 5 -> stage.assigning.nudge(sheet, pair.partnerB());
            case 6 -> schedule(new Timing.After(sheet, random.nextInt(2)), Set.of(pair.partnerB()));
            case 7 -> schedule(new Timing.OnDay(Practice.TODAY), Set.of(pair.partnerB()));
            case 8 -> followingMaya();
            case 9 -> {
                // Seldom, or there would be little left to hide
                if (random.nextInt(4) == 0) {
                    stage.assigning.takeBack(sheet, pair.partnerB(), random.nextBoolean());
                }
            }
            case 0 -> stage.reviewing.giveBack(sheet, pair.partnerB(), note);
            case 1 -> stage.reviewing.tellClient(sheet, pair.partnerB(), note, Sensitive.NONE);
            case 2 -> stage.reviewing.noteForMyself(sheet, pair.partnerB(), note, Sensitive.NONE);
            case 3 -> stage.reviewing.noteForMyself(sheet, pair.partnerA(), note, Sensitive.NONE);
            default -> stage.reviewing.open(sheet);
        }
    }
}
