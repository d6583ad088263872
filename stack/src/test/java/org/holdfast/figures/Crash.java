package org.holdfast.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.holdfast.stack.Outages;
import org.holdfast.stack.TestStack;

/** A server is killed while people type: what a page had called saved is kept, and kept once. */
abstract class Crash implements Figure {

    private static final String TWICE = "select count(*) from"
            + " (select response_id, item_key from answer group by response_id, item_key having count(*) > 1) twice";
    private static final String DURABLE =
            "select @@global.innodb_flush_log_at_trx_commit = 1 and @@global.sync_binlog = 1";
    private static final int FIELDS = 2;

    private final String server;
    private final Consumer<Outages> kill;
    private int saved;
    private int lost;
    private int silent;

    Crash(String server, Consumer<Outages> kill) {
        this.server = server;
        this.kill = kill;
    }

    @Override
    public final Finding take(Scale scale) throws Exception {
        saved = 0;
        lost = 0;
        silent = 0;
        int times = scale.of(1, 5);
        int saves = scale.of(40, 200);
        for (int time = 0; time < times; time++) {
            crash(saves);
        }
        long twice = Table.number(TWICE);
        boolean durable = Table.number(DURABLE) == 1;
        return new Finding(
                "%s killed %d times while four fields were typed in: %d saves acknowledged, %d lost, %d answers twice; each commit on the disk before it is answered: %s"
                        .formatted(server, times, saved, lost, twice, durable ? "yes" : "no"),
                saved >= times * saves && lost == 0 && twice == 0 && silent == 0 && durable);
    }

    private void crash(int saves) throws Exception {
        TestStack stack = TestStack.shared();
        AtomicInteger now = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        List<SteadyHand> hands = new ArrayList<>();
        try (Guest maya = Guest.client("maya.lindqvist");
                Guest jonas = Guest.client("jonas.abara");
                Node before = new Node(stack.database(), stack.keys());
                ExecutorService people = Executors.newFixedThreadPool(2 * FIELDS)) {
            FreshSheet mayas = FreshSheet.of(before, "abena", "maya.lindqvist");
            FreshSheet jonass = FreshSheet.of(before, "abena", "jonas.abara");
            for (int field = 0; field < FIELDS; field++) {
                hands.add(new SteadyHand(maya.cookie(), mayas, field, now, over));
                hands.add(new SteadyHand(jonas.cookie(), jonass, field, now, over));
            }
            List<Future<SteadyHand>> typing = hands.stream().map(people::submit).toList();
            try {
                while (now.get() < saves && typing.stream().noneMatch(Future::isDone)) {
                    Thread.sleep(5);
                }
                kill.accept(stack.outages());
            } finally {
                over.set(true);
            }
            for (Future<SteadyHand> one : typing) {
                one.get();
            }
        }
        saved += now.get();
        try (Node after = new Node(stack.database(), stack.keys())) {
            for (SteadyHand hand : hands) {
                silent += hand.wasSaved() ? 0 : 1;
                lost += hand.isKept(after) ? 0 : 1;
            }
        }
    }
}
