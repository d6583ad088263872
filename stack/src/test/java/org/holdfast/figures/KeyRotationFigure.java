package org.holdfast.figures;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.vault.KeysCommand;
import org.holdfast.shared.vault.SealedTexts;
import org.holdfast.shared.vault.TinkVault;
import org.holdfast.stack.Dump;
import org.holdfast.stack.TestDatabase;
import org.holdfast.stack.TestStack;
import org.holdfast.stack.demo.Database;

/**
 * Rotates the keys of the running product by its own command, while another node writes and reads; then nothing is left on
 * older keys, and a dump made before opens with the keys of now.
 */
final class KeyRotationFigure implements Figure {

    @Override
    public int promise() {
        return 24;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        TestStack stack = TestStack.shared();
        Path dump = Files.createTempFile("holdfast", ".sql");
        AtomicBoolean done = new AtomicBoolean();
        Load load = new Load();
        long left = 0;
        try (Node node = new Node(stack.database(), stack.keys());
                ExecutorService people = Executors.newFixedThreadPool(3)) {
            new Correspondence(node, "Before", () -> new Sensitive("written before")).write();
            Dump.write(stack.database(), dump);
            List<Future<Load>> busy = new ArrayList<>();
            busy.add(people.submit(readingEverything(stack, done)));
            for (Autosaving one : List.of(new Autosaving(node), new Autosaving(node))) {
                busy.add(people.submit(() -> new Load(0, one.until(done), 0)));
            }
            try {
                for (int times = scale.of(1, 5); times > 0; times--) {
                    left += rotate(stack) ? 0 : 1;
                }
            } finally {
                done.set(true);
            }
            for (Future<Load> one : busy) {
                load = load.plus(one.get());
            }
        }
        Restored restored = restore(dump, stack.keys());
        Files.delete(dump);
        return new Finding(
                "%d readings and %d saves read back during the rotation, %d failed; 0 texts left on older keys: %s; %d of %d texts of an older dump open"
                        .formatted(
                                load.readings(),
                                load.saves(),
                                load.failed(),
                                left == 0 ? "yes" : "no",
                                restored.readable(),
                                restored.texts()),
                load.readings() > 0
                        && load.saves() > 0
                        && load.failed() == 0
                        && left == 0
                        && restored.texts() > 0
                        && restored.readable() == restored.texts());
    }

    private record Load(long readings, long saves, long failed) {

        Load() {
            this(0, 0, 0);
        }

        Load plus(Load other) {
            return new Load(readings + other.readings, saves + other.saves, failed + other.failed);
        }
    }

    private record Restored(long readable, long texts) {}

    private static boolean rotate(TestStack stack) throws InterruptedException {
        Database database = stack.database();
        var said = new ByteArrayOutputStream();
        int ended = KeysCommand.run(
                "rotate",
                Map.of(
                        "HOLDFAST_KEYS_FILE",
                        stack.keys().toString(),
                        "HOLDFAST_DB_URL",
                        database.url(),
                        "HOLDFAST_DB_USER",
                        database.user(),
                        "HOLDFAST_DB_PASSWORD",
                        database.password()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        String last = said.toString(StandardCharsets.UTF_8).lines().toList().getLast();
        return ended == 0 && last.equals("0 texts left on older keys");
    }

    private static Callable<Load> readingEverything(TestStack stack, AtomicBoolean done) {
        return () -> {
            TinkVault vault = new TinkVault(stack.keys());
            Load load = new Load();
            try (Connection connection = stack.database().dataSource().getConnection()) {
                while (!done.get()) {
                    SealedTexts texts = SealedTexts.in(connection);
                    long all = texts.all().size();
                    load = load.plus(new Load(all, 0, all - texts.readable(vault)));
                    // The writers are to have their share of the machine
                    Thread.sleep(300);
                }
            }
            return load;
        };
    }

    private static Restored restore(Path dump, Path keys) throws Exception {
        try (TestDatabase restored = TestDatabase.another("restored")) {
            Dump.restore(dump, restored.database());
            try (Connection connection = restored.database().dataSource().getConnection()) {
                SealedTexts texts = SealedTexts.in(connection);
                return new Restored(
                        texts.readable(new TinkVault(keys)), texts.all().size());
            }
        }
    }
}
