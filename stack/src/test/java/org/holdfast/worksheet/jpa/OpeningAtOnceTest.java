package org.holdfast.worksheet.jpa;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.Workspace;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.OpeningDue;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers that open what is due at the same moment. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class OpeningAtOnceTest {

    private static final int ROUNDS = 10;

    @Inject
    private Cast cast;

    @Inject
    private Scheduling scheduling;

    @Inject
    private OpeningDue due;

    @Inject
    private Workspace workspace;

    @Inject
    private Answering answering;

    @Inject
    private WorksheetTemplates templates;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService elsewhere;

    private Pair pair;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(OpeningAtOnceTest.class, Cast.class);
    }

    @BeforeEach
    void a_counselor_plans() {
        pair = cast.pair();
        cast.enter(pair.counselor());
    }

    @Test
    void what_is_due_opens_once_however_many_servers_there_are() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            schedule(new Timing.OnDay(LocalDate.now(clock)));
            atOnce();
            assertThat(workspace.worksheets(pair.id())).hasSize(round);
        }
        assertThat(scheduling.ofCouple(pair.id())).isEmpty();
    }

    @Test
    void what_follows_another_comes_to_each_by_what_they_have_sent() throws Exception {
        AssignmentId first = cast.assign(pair);
        ScheduleId following = schedule(new Timing.After(first, 0));
        send(first);
        atOnce();
        cast.enter(pair.counselor());
        assertThat(standings())
                .containsExactlyInAnyOrder(
                        List.of(ResponseState.NOT_STARTED, ResponseState.WAITING),
                        List.of(ResponseState.NOT_STARTED, ResponseState.SUBMITTED));
        assertThat(scheduling.ofCouple(pair.id()))
                .extracting(ScheduledSheet::id)
                .containsExactly(following);
        scheduling.stop(following);
        assertThat(standings())
                .containsExactlyInAnyOrder(
                        List.of(ResponseState.NOT_STARTED),
                        List.of(ResponseState.NOT_STARTED, ResponseState.SUBMITTED));
    }

    private List<List<ResponseState>> standings() {
        return workspace.worksheets(pair.id()).stream()
                .map(sheet -> sheet.standings().stream()
                        .map(AssignedWorksheet.Standing::state)
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList())
                .toList();
    }

    private void send(AssignmentId sheet) {
        cast.enter(pair.a());
        cast.fillIn(sheet);
        answering.submit(sheet);
    }

    private ScheduleId schedule(Timing timing) {
        ScheduleId id = ScheduleId.fresh();
        scheduling.schedule(new NewSchedule(
                id, pair.id(), templates.newest().getFirst().ref(), "", timing, 7, Sensitive.NONE, pair.both()));
        return id;
    }

    private void atOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> servers = new ArrayList<>();
        for (int server = 0; server < 2; server++) {
            servers.add(elsewhere.submit(() -> {
                together.await();
                due.open();
                return null;
            }));
        }
        for (Future<?> server : servers) {
            server.get(20, SECONDS);
        }
    }
}
