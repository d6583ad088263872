package org.holdfast.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.jpa.Schema;
import org.holdfast.shared.vault.SealedTexts;
import org.holdfast.shared.vault.TinkVault;
import org.holdfast.stack.Dump;
import org.holdfast.stack.TestDatabase;

/**
 * Words with a mark that occurs nowhere else go through the use cases into every sealed field of a database. Then its files
 * and a dump of it are searched for the mark, and everything sealed is tried wherever something else was.
 *
 * <p>A title is not sealed: its mark has to be found, or the search itself does not work.
 */
final class CiphertextAtRestFigure implements Figure {

    private final String mark = mark();
    private final String openMark = mark();
    private final AtomicInteger written = new AtomicInteger();

    @Override
    public int promise() {
        return 23;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        TestDatabase database = TestDatabase.another("at-rest");
        Path dump = Files.createTempFile("holdfast", ".sql");
        Tried tried;
        try (database) {
            write(database, scale.of(2, 20));
            tried = tryElsewhere(database);
            Dump.write(database.database(), dump);
        }
        // The server has ended: nothing is only in its memory any more
        List<Path> files = new ArrayList<>(database.files());
        files.add(dump);
        long found = count(mark, files);
        boolean searched = count(openMark, files) > 1;
        Files.delete(dump);
        return new Finding(
                "%d marked texts in %d of %d sealed columns, %d found in %d files of the database and a dump; %d of %d opened where another was"
                        .formatted(
                                written.get(),
                                tried.columns(),
                                SealedTexts.columns(),
                                found,
                                files.size() - 1,
                                tried.opened(),
                                tried.times()),
                written.get() > 0
                        && tried.columns() == SealedTexts.columns()
                        && tried.readable()
                        && tried.opened() == 0
                        && searched
                        && found == 0);
    }

    /** What opened where, of all that there is. */
    private record Tried(boolean readable, long columns, long opened, long times) {}

    private void write(TestDatabase database, int couples) {
        Schema.migrate(database.database().dataSource(), new TinkVault(database.keys()));
        try (Node node = new Node(database.database(), database.keys())) {
            for (int couple = 0; couple < couples; couple++) {
                new Correspondence(
                                node,
                                "Title " + openMark,
                                () -> new Sensitive(mark + " " + written.incrementAndGet() + " åäö"))
                        .write();
            }
        }
    }

    private static Tried tryElsewhere(TestDatabase database) throws Exception {
        TinkVault vault = new TinkVault(database.keys());
        try (Connection connection = database.database().dataSource().getConnection()) {
            List<SealedTexts.Text> all = SealedTexts.in(connection).all();
            long opened = 0;
            for (SealedTexts.Text one : all) {
                opened += all.stream()
                        .filter(other -> other != one && SealedTexts.opens(one.words(), other.place(), vault))
                        .count();
            }
            long columns = all.stream()
                    .map(text ->
                            text.place().table() + "." + text.place().column().replaceFirst(":.*", ""))
                    .distinct()
                    .count();
            boolean readable = all.stream().allMatch(text -> SealedTexts.opens(text.words(), text.place(), vault));
            return new Tried(readable, columns, opened, (long) all.size() * (all.size() - 1));
        }
    }

    private static long count(String mark, List<Path> files) throws Exception {
        Needle needle = new Needle(mark);
        long found = 0;
        for (Path file : files) {
            found += needle.in(Files.readAllBytes(file));
        }
        return found;
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
