package org.holdfast.stack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.covering.NewSupervision;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.PlanPicture;
import org.holdfast.plan.StepKind;
import org.holdfast.policy.PolicyRef;
import org.holdfast.policy.SecretsPolicy;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.demo.Sheet.Ending;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Turns a couple's story into scenes, each played through the same use cases as the real thing. */
final class Director {

    private static final String PLAN = "rebuilding-trust";

    private final Theatre theatre;
    private final Diary diary;
    private final Calendar calendar;

    Director(Theatre theatre, Diary diary, Calendar calendar) {
        this.theatre = theatre;
        this.diary = diary;
        this.calendar = calendar;
    }

    /** The story's scenes in the order of time. */
    List<Scene> scenes(Story story, Cast cast) {
        List<Scene> scenes = new ArrayList<>();
        agreement(story, cast, scenes);
        plan(story, cast, scenes);
        List<AssignmentId> sheets = new ArrayList<>();
        story.sheets().forEach(sheet -> sheets.add(worksheet(sheet, cast, scenes)));
        if (story.equals(Stories.SUPERVISED)) {
            scenes.add(supervision(cast, sheets.getLast()));
        }
        checkIns(story, cast, scenes);
        if (story.separated() != Sheet.NOT_YET) {
            scenes.addAll(new Parting(theatre, diary, calendar).scenes(story, cast));
        }
        scenes.sort(Comparator.comparing(Scene::when));
        return scenes;
    }

    /** Which policy a counselor prefers differs; everybody has signed by the evening. */
    private void agreement(Story story, Cast cast, List<Scene> scenes) {
        List<SecretsPolicy> policies = theatre.library().policies().forCouples();
        PolicyRef policy = policies.get(story.couple() % policies.size()).ref();
        scenes.add(new Scene(
                calendar.at(story.joined(), 10, 20),
                cast.counselor(),
                () -> theatre.choosing().choose(cast.couple(), policy)));
        for (Cast.Player player : List.of(cast.a(), cast.b())) {
            scenes.add(new Scene(
                    calendar.at(story.joined(), 18, 5 + player.variant() % 50),
                    player.viewer(),
                    () -> theatre.signing().sign(policy)));
        }
    }

    private void plan(Story story, Cast cast, List<Scene> scenes) {
        if (story.phases().isEmpty()) {
            return;
        }
        PlanId plan = PlanId.fresh();
        int started = story.phases().getFirst();
        scenes.add(new Scene(calendar.at(started, 9, 20), cast.counselor(), () -> {
            LocalDate review = calendar.day(started).plusMonths(3);
            theatre.plans()
                    .start(new NewPlan(
                            plan, cast.couple(), PLAN, 1, 0, review, diary.counselor("plan", story.couple())));
        }));
        for (int phase = 1; phase <= story.phases().size(); phase++) {
            int entered = story.phases().get(phase - 1);
            boolean left = phase < story.phases().size();
            int until = left ? story.phases().get(phase) : 0;
            scenes.add(new Scene(
                    calendar.at((entered + until) / 2, 11, 5), cast.counselor(), () -> tick(cast, plan, false)));
            if (left) {
                scenes.add(new Scene(calendar.at(until, 11, 30), cast.counselor(), () -> {
                    tick(cast, plan, true);
                    moveOn(cast, plan);
                }));
            }
        }
    }

    /** Marks sessions and exercises of the present phase as done: all of them, or the first. */
    private void tick(Cast cast, PlanId plan, boolean all) {
        PlanPicture picture = theatre.plans().picture(cast.couple()).orElseThrow();
        picture.stepsOf(picture.phase()).stream()
                .filter(step -> step.step().kind() != StepKind.WORKSHEET
                        && step.doneAt().isEmpty())
                .limit(all ? Long.MAX_VALUE : 1)
                .forEach(step -> theatre.plans().done(plan, step.step().key()));
    }

    private void moveOn(Cast cast, PlanId plan) {
        boolean open = theatre.plans().picture(cast.couple()).orElseThrow().openSteps() > 0;
        theatre.plans().moveOn(plan, open ? diary.counselor("move-on", 0) : Sensitive.NONE);
    }

    /** A colleague is asked what she thinks, and reads one worksheet. */
    private Scene supervision(Cast cast, AssignmentId sheet) {
        return new Scene(calendar.at(3, 15, 30), cast.counselor(), () -> {
            AccountId colleague =
                    theatre.opening().colleagues(cast.couple()).getLast().id();
            theatre.opening()
                    .open(new NewSupervision(
                            cast.couple(),
                            colleague,
                            calendar.day(-25),
                            Set.of(sheet),
                            diary.counselor("supervision", 0)));
        });
    }

    private AssignmentId worksheet(Sheet sheet, Cast cast, List<Scene> scenes) {
        AssignmentId id = AssignmentId.fresh();
        WorksheetTemplate template = theatre.worksheet(sheet.worksheet());
        scenes.add(new Scene(
                calendar.at(sheet.assigned(), 9, 40),
                cast.counselor(),
                () -> theatre.assigning()
                        .assign(new NewAssignment(
                                id,
                                cast.couple(),
                                template.ref(),
                                "",
                                calendar.day(sheet.due()),
                                diary.counselor("assign", sheet.assigned()),
                                Set.of(
                                        cast.a().viewer().ownSeat().partner(),
                                        cast.b().viewer().ownSeat().partner())))));
        int last = sheet.isReleased() ? sheet.released() + 1 : 0;
        response(sheet, sheet.a(), cast.a(), id, Math.max(last, sheet.assigned() - 3), cast, scenes);
        response(sheet, sheet.b(), cast.b(), id, Math.max(last, sheet.assigned() - 5), cast, scenes);
        if (sheet.isReleased()) {
            scenes.add(new Scene(calendar.at(sheet.released(), 16, 10), cast.counselor(), () -> {
                remark(cast.a(), sheet, id);
                remark(cast.b(), sheet, id);
                theatre.reviewing().release(id);
            }));
        }
        return id;
    }

    private void remark(Cast.Player player, Sheet sheet, AssignmentId id) {
        // Odd and even texts speak to different sides; the even shift keeps them apart
        int text = player.variant() + 2 * sheet.assigned();
        var partner = player.viewer().ownSeat().partner();
        theatre.reviewing().tellClient(id, partner, diary.counselor("to-client", text), Sensitive.NONE);
        theatre.reviewing().noteForMyself(id, partner, diary.counselor("private", text), Sensitive.NONE);
    }

    private void response(
            Sheet sheet, Ending ending, Cast.Player player, AssignmentId id, int day, Cast cast, List<Scene> scenes) {
        if (ending == Ending.UNTOUCHED) {
            return;
        }
        Viewer client = player.viewer();
        List<Item> questions = theatre.worksheet(sheet.worksheet()).questions();
        int answered = ending == Ending.BEGUN ? 3 : questions.size();
        Instant begun = calendar.at(day, 21, 4 + player.variant());
        for (int order = 0; order < answered; order++) {
            Item item = questions.get(order);
            scenes.add(new Scene(
                    begun.plus(order * 3L, ChronoUnit.MINUTES),
                    client,
                    () -> theatre.answering()
                            .save(
                                    id,
                                    item.key(),
                                    diary.answer(sheet.worksheet(), item, player.locale(), player.variant()),
                                    item.visibility(),
                                    0)));
        }
        if (ending != Ending.BEGUN) {
            scenes.add(new Scene(
                    begun.plus(answered * 3L + 2, ChronoUnit.MINUTES),
                    client,
                    () -> theatre.answering().submit(id)));
        }
        if (ending == Ending.RETURNED) {
            scenes.add(new Scene(
                    calendar.at(Math.max(day - 2, 0), 8, 50),
                    cast.counselor(),
                    () -> theatre.reviewing()
                            .giveBack(id, client.ownSeat().partner(), diary.counselor("return", player.variant()))));
        }
    }

    private void checkIns(Story story, Cast cast, List<Scene> scenes) {
        if (story.lastCheckIn() == Sheet.NOT_YET) {
            return;
        }
        Random chance = new Random(story.couple());
        checkIns(story, story.trustA(), cast.a(), chance, scenes);
        checkIns(story, story.trustB(), cast.b(), chance, scenes);
    }

    private void checkIns(Story story, Story.Course course, Cast.Player player, Random chance, List<Scene> scenes) {
        int first = story.joined() - 3;
        int last = story.lastCheckIn() + (player.variant() % 2 == 0 ? 0 : 1);
        for (int day = last; day <= first; day += 7) {
            double gone = first == last ? 1 : (double) (first - day) / (first - last);
            int trust = near(course.then() + (course.now() - course.then()) * gone, chance);
            int safety = near(trust + 1, chance);
            scenes.add(new Scene(
                    calendar.at(day, 20, 15 + chance.nextInt(40)),
                    player.viewer(),
                    () -> theatre.checkingIn().answer(trust, safety)));
        }
    }

    private static int near(double value, Random chance) {
        return (int) Math.clamp(Math.round(value + chance.nextGaussian() * 0.7), 0, 10);
    }
}
