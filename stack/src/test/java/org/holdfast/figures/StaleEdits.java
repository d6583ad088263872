package org.holdfast.figures;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.Reviewing;

/** Has a couple and their counselor get in each other's way, again and again, and looks whether a text is lost. */
@Dependent
public class StaleEdits {

    private static final int DEVICES = 8;

    private final Cast cast;
    private final Answering answering;
    private final Reviewing reviewing;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    private final List<String> lost = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int kept;
    private int told;

    @Inject
    StaleEdits(Cast cast, Answering answering, Reviewing reviewing) {
        this.cast = cast;
        this.answering = answering;
        this.reviewing = reviewing;
    }

    Finding take(int times, long seed) throws Exception {
        Pair pair = cast.pair();
        Map<Viewer, String> subjects = new LinkedHashMap<>();
        List.of(pair.a(), pair.b(), pair.counselor()).forEach(one -> subjects.put(one, cast.subject(one)));
        Random chance = new Random(seed);
        try (ExecutorService devices = Executors.newFixedThreadPool(DEVICES, threads)) {
            for (int time = 0; time < times; time++) {
                add(new Interleaving(subjects, pair, sheet(pair), cast.question(), answering, reviewing, chance)
                        .run(devices));
            }
        }
        return new Finding(
                "%d interleavings of two partners and their counselor on eight devices (seed %d): %d texts kept, %d times told that somebody was first, %d failed, %d lost%s"
                        .formatted(times, seed, kept, told, broken.size(), lost.size(), first()),
                kept > times && told > 0 && broken.isEmpty() && lost.isEmpty());
    }

    private AssignmentId sheet(Pair pair) {
        AssignmentId sheet = cast.assign(pair);
        for (Viewer client : List.of(pair.a(), pair.b())) {
            cast.enter(client);
            cast.fillIn(sheet);
        }
        return sheet;
    }

    private void add(Interleaving.Outcome outcome) {
        kept += outcome.kept();
        told += outcome.told();
        lost.addAll(outcome.lost());
        broken.addAll(outcome.broken());
    }

    private String first() {
        return broken.isEmpty() ? "" : " (" + broken.getFirst() + ")";
    }
}
