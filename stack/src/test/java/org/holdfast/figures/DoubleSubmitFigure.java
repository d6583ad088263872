package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.TestStack;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Everything that makes a row is done twice at once, as by a double press, and sent twice, as by a lost answer. */
final class DoubleSubmitFigure implements Figure {

    private static final String ROWS =
            "select (select count(*) from assignment) + (select count(*) from worksheet_schedule)"
                    + " + (select count(*) from answer) + (select count(*) from private_note)";
    private static final LocalDate LATER = LocalDate.now(ZoneOffset.UTC).plusDays(7);

    private int neither;

    @Override
    public int promise() {
        return 12;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        TestStack stack = TestStack.shared();
        neither = 0;
        int each = scale.of(10, 50);
        long doubled;
        try (Node node = new Node(stack.database(), stack.keys());
                ExecutorService hands = Executors.newFixedThreadPool(2)) {
            Pair pair = node.pair();
            WorksheetTemplate template = node.library().worksheets().get(new TemplateRef("impact-letter", 1));
            long before = Table.number(ROWS);
            for (int time = 0; time < each; time++) {
                oneOfEach(node, hands, pair, template);
            }
            doubled = Table.number(ROWS) - before;
        }
        int resent = resent(each);
        int acts = 4 * each;
        return new Finding(
                "%d acts done twice at once: %d rows, %d of them done by neither; %d messages sent twice, %d kept once"
                        .formatted(acts, doubled, neither, each, resent),
                doubled == acts && neither == 0 && resent == each);
    }

    private void oneOfEach(Node node, ExecutorService hands, Pair pair, WorksheetTemplate template) throws Exception {
        AssignmentId sheet = AssignmentId.fresh();
        var assignment =
                new NewAssignment(sheet, pair.id(), template.ref(), "", LATER, Sensitive.NONE, Set.of(pair.partnerA()));
        var schedule = new NewSchedule(
                ScheduleId.fresh(),
                pair.id(),
                template.ref(),
                "",
                new Timing.OnDay(LATER),
                7,
                Sensitive.NONE,
                Set.of(pair.partnerA()));
        Item item = template.questions().getFirst();
        twice(
                hands,
                () -> node.act(pair.counselor(), all -> {
                    all.assigning().assign(assignment);
                    return true;
                }));
        twice(
                hands,
                () -> node.act(pair.counselor(), all -> {
                    all.scheduling().schedule(schedule);
                    return true;
                }));
        twice(
                hands,
                () -> node.act(
                        pair.a(),
                        all -> all.answering().save(sheet, item.key(), new Sensitive("once"), item.visibility(), 0)));
        twice(
                hands,
                () -> node.act(pair.counselor(), all -> {
                    all.reviewing().noteForMyself(sheet, pair.partnerA(), new Sensitive("once"), Sensitive.NONE);
                    return true;
                }));
    }

    /** That one of two is refused or fails is no harm, as long as the other was done. */
    private void twice(ExecutorService hands, Callable<?> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Object> press = () -> {
            together.await(20, TimeUnit.SECONDS);
            return act.call();
        };
        List<Future<Object>> both = new ArrayList<>(List.of(hands.submit(press), hands.submit(press)));
        int done = 0;
        for (Future<Object> one : both) {
            try {
                one.get(60, TimeUnit.SECONDS);
                done++;
            } catch (ExecutionException theOtherWasFirst) {
                continue;
            }
        }
        neither += done == 0 ? 1 : 0;
    }

    /** How many first answers are kept, and kept in one row, though each message came twice. */
    private static int resent(int messages) throws Exception {
        TestStack stack = TestStack.shared();
        int once = 0;
        try (Node node = new Node(stack.database(), stack.keys());
                Guest maya = Guest.client("maya.lindqvist")) {
            for (int message = 0; message < messages; message++) {
                FreshSheet sheet = FreshSheet.of(node, "abena", "maya.lindqvist");
                Terminal page = new Terminal(maya.cookie(), sheet.address());
                int field = page.tree().fields("vaadin-text-area").getFirst();
                long before = Table.number(ROWS);
                page.sayTwice(Words.property(field, 1, "value", "sent twice"));
                boolean kept = sheet.kept(node).equals(List.of("sent twice"));
                once += kept && Table.number(ROWS) == before + 1 ? 1 : 0;
            }
        }
        return once;
    }
}
