package org.holdfast.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.DynamicTest;

/**
 * Takes figures: those of one lane one after the other, the lanes side by side, since much of a figure's time is waiting.
 *
 * <p>What stands in different lanes must not mind what the other does: no restarts, no counts of what others write too, no
 * people in common who write.
 */
final class Sitting {

    private final List<Lane> lanes = new ArrayList<>();

    Sitting(List<List<Figure>> lanes) {
        lanes.forEach(figures -> this.lanes.add(new Lane(figures)));
    }

    /** A test for each figure that is asked for; all lanes begin with the first. */
    Stream<DynamicTest> tests() {
        return lanes.stream()
                .flatMap(lane -> lane.takes.entrySet().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                "promise " + one.getKey().promise(), () -> {
                                    lanes.forEach(Lane::begin);
                                    Lane.show(one.getKey(), one.getValue());
                                })));
    }

    private static final class Lane {
        private final Map<Figure, FutureTask<Finding>> takes = new LinkedHashMap<>();
        private final Thread thread =
                Thread.ofPlatform().daemon().unstarted(() -> takes.values().forEach(FutureTask::run));

        Lane(List<Figure> figures) {
            figures.stream()
                    .filter(figure -> Asked.isAsked(figure.promise()))
                    .forEach(figure -> takes.put(figure, new FutureTask<>(() -> take(figure))));
        }

        void begin() {
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
            }
        }

        static void show(Figure figure, FutureTask<Finding> take) throws Exception {
            Finding finding = found(take);
            System.out.println(finding.line(figure.promise()));
            assertThat(finding.holds()).as(finding.figure()).isTrue();
        }

        private static Finding found(FutureTask<Finding> take) throws Exception {
            try {
                return take.get();
            } catch (ExecutionException broken) {
                throw broken.getCause() instanceof Exception cause ? cause : broken;
            }
        }

        private static Finding take(Figure figure) throws Exception {
            if (figure.needsServers()) {
                TestStack.shared();
            }
            Watch watch = new Watch();
            try {
                return figure.take(Scale.asked());
            } finally {
                watch.stop(Integer.toString(figure.promise()));
            }
        }
    }
}
