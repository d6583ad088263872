package org.holdfast.worksheet.jpa;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two tabs, two devices, two partners, at the same moment. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class SavingAtOnceTest {

    @Inject
    private Cast cast;

    @Inject
    private Answering answering;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService elsewhere;

    private Pair pair;
    private AssignmentId sheet;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(SavingAtOnceTest.class, Cast.class);
    }

    @BeforeEach
    void maya_has_a_worksheet() {
        pair = cast.pair();
        sheet = cast.assign(pair);
        cast.enter(pair.a());
    }

    @Test
    void of_two_tabs_saving_at_once_one_wins_and_the_other_is_told() throws Exception {
        long version = 0;
        for (int round = 0; round < 25; round++) {
            long seen = version;
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<SavedAnswer>> tabs = List.of(
                    as(pair.a(), () -> saveTogether(together, "the first tab's words", seen)),
                    as(pair.a(), () -> saveTogether(together, "the second tab's words", seen)));
            SavedAnswer winner = onlyWinner(tabs);
            assertThat(cast.save(sheet, winner.words().words(), 0)).isEqualTo(winner);
            assertThat(winner.version()).isEqualTo(seen + 1);
            version = cast.save(sheet, "round " + round, winner.version()).version();
        }
    }

    @Test
    void sending_twice_at_once_sends_once() throws Exception {
        cast.fillIn(sheet);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<ResponseState> send = () -> {
            together.await();
            answering.submit(sheet);
            return answering.open(sheet).state();
        };
        Future<ResponseState> one = as(pair.a(), send);
        Future<ResponseState> other = as(pair.a(), send);
        assertThat(one.get(20, SECONDS)).isEqualTo(ResponseState.SUBMITTED);
        assertThat(other.get(20, SECONDS)).isEqualTo(ResponseState.SUBMITTED);
    }

    @Test
    void a_save_never_slips_in_behind_a_submit() throws Exception {
        cast.fillIn(sheet);
        transaction.begin();
        answering.submit(sheet);
        Future<SavedAnswer> late = as(pair.a(), () -> cast.save(sheet, "too late", 1));
        assertThatThrownBy(() -> late.get(500, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> late.get(20, SECONDS)).hasCauseInstanceOf(Refused.class);
    }

    @Test
    void one_partner_never_waits_for_the_other() throws Exception {
        transaction.begin();
        cast.save(sheet, "Maya is still writing", 0);
        Future<SavedAnswer> jonas = as(pair.b(), () -> cast.save(sheet, "Jonas is quicker", 0));
        assertThat(jonas.get(20, SECONDS).version()).isEqualTo(1);
        transaction.rollback();
    }

    @Test
    void what_was_changed_meanwhile_is_said_so_and_quotes_nobody() throws Exception {
        SavedAnswer first = cast.save(sheet, "the words both know", 0);
        cast.save(sheet, "the words of the other tab", first.version());
        assertThatThrownBy(() -> cast.save(sheet, "the words of this tab", first.version()))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasNoCause();
    }

    private SavedAnswer saveTogether(CyclicBarrier together, String words, long seen) throws Exception {
        together.await();
        return cast.save(sheet, words, seen);
    }

    private <T> Future<T> as(Viewer viewer, Callable<T> act) {
        return elsewhere.submit(() -> {
            cast.enter(viewer);
            return act.call();
        });
    }

    private static SavedAnswer onlyWinner(List<Future<SavedAnswer>> tabs) throws Exception {
        List<SavedAnswer> kept = new ArrayList<>();
        for (Future<SavedAnswer> tab : tabs) {
            try {
                kept.add(tab.get(20, SECONDS));
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(ChangedMeanwhile.class);
            }
        }
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }
}
