package org.holdfast.stack.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.policy.PolicyRef;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.Item;

/** What follows when a couple separates: the record is closed, and the first of them goes on alone. */
final class Parting {

    private static final String NEEDS = "needs-and-triggers";
    private static final String BOUNDARY = "boundary-i-statement";
    private static final int WEEK = 7;

    private final Theatre theatre;
    private final Diary diary;
    private final Calendar calendar;

    Parting(Theatre theatre, Diary diary, Calendar calendar) {
        this.theatre = theatre;
        this.diary = diary;
        this.calendar = calendar;
    }

    List<Scene> scenes(Story story, Cast cast) {
        int apart = story.separated();
        int alone = apart - WEEK;
        List<Scene> scenes = new ArrayList<>();
        scenes.add(new Scene(
                calendar.at(apart, 15, 20),
                cast.counselor(),
                () -> theatre.separating().separate(cast.couple(), diary.counselor("separate", story.couple()))));
        scenes.add(new Scene(
                calendar.at(alone, 9, 10),
                cast.counselor(),
                () -> theatre.separating()
                        .goOnWith(cast.couple(), cast.a().viewer().ownSeat().partner())));
        scenes.add(new Scene(
                calendar.at(alone, 18, 40),
                () -> byNow(cast.a()),
                () -> theatre.signing().sign(new PolicyRef("just-you", 2))));
        AssignmentId first = AssignmentId.fresh();
        give(first, NEEDS, alone - 2, cast, scenes);
        write(first, NEEDS, alone - 4, Integer.MAX_VALUE, cast, scenes);
        scenes.add(new Scene(
                calendar.at(alone - 4, 22, 50),
                () -> byNow(cast.a()),
                () -> theatre.answering().submit(first)));
        scenes.add(new Scene(
                calendar.at(alone - WEEK, 16, 10),
                cast.counselor(),
                () -> theatre.reviewing().release(first)));
        AssignmentId second = AssignmentId.fresh();
        give(second, BOUNDARY, 4, cast, scenes);
        write(second, BOUNDARY, 2, 2, cast, scenes);
        return scenes;
    }

    private void give(AssignmentId id, String worksheet, int day, Cast cast, List<Scene> scenes) {
        scenes.add(new Scene(
                calendar.at(day, 9, 40),
                cast.counselor(),
                () -> theatre.assigning()
                        .assign(new NewAssignment(
                                id,
                                byNow(cast.a()).ownSeat().couple(),
                                theatre.worksheet(worksheet).ref(),
                                "",
                                calendar.day(day - WEEK),
                                diary.counselor("assign-alone", day),
                                Set.of(byNow(cast.a()).ownSeat().partner())))));
    }

    private void write(AssignmentId id, String worksheet, int day, int atMost, Cast cast, List<Scene> scenes) {
        List<Item> questions = theatre.worksheet(worksheet).questions();
        Instant begun = calendar.at(day, 21, 10);
        for (int order = 0; order < Math.min(atMost, questions.size()); order++) {
            Item item = questions.get(order);
            scenes.add(new Scene(
                    begun.plus(order * 3L, ChronoUnit.MINUTES),
                    () -> byNow(cast.a()),
                    () -> theatre.answering()
                            .save(
                                    id,
                                    item.key(),
                                    diary.answer(
                                            worksheet,
                                            item,
                                            cast.a().locale(),
                                            cast.a().variant() + 1),
                                    Visibility.ME_AND_COUNSELOR,
                                    0)));
        }
    }

    /** The same person, in the seat they have by then; people carry one id here and at the identity provider. */
    private Viewer byNow(Cast.Player player) {
        return theatre.viewers()
                .bySubject(player.viewer().account().value().toString())
                .orElseThrow();
    }
}
