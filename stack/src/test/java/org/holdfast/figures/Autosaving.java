package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** A client who goes on typing, and sees each time that what is kept is what was written. */
final class Autosaving {

    private final Node node;
    private final Pair pair;
    private final AssignmentId sheet = AssignmentId.fresh();
    private final Item item;

    Autosaving(Node node) {
        this.node = node;
        this.pair = node.pair();
        WorksheetTemplate template = node.library().worksheets().newest().getFirst();
        this.item = template.questions().stream()
                .filter(question -> question.kind() == ItemKind.LONG_TEXT)
                .findFirst()
                .orElseThrow();
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        node.act(pair.counselor(), all -> {
            all.assigning()
                    .assign(new NewAssignment(
                            sheet, pair.id(), template.ref(), "", later, new Sensitive("a note"), pair.both()));
            return sheet;
        });
    }

    /** @return how many saves were read back as they were written */
    long until(AtomicBoolean done) {
        long saves = 0;
        long version = 0;
        while (!done.get()) {
            Sensitive words = new Sensitive("word by word, " + saves);
            long seen = version;
            version = node.act(pair.a(), all -> all.answering().save(sheet, item.key(), words, item.visibility(), seen))
                    .version();
            Sensitive kept = node.act(pair.a(), all -> all.answering().answer(sheet, item.key()))
                    .map(SavedAnswer::words)
                    .orElse(Sensitive.NONE);
            if (!kept.equals(words)) {
                throw new AssertionError("What was saved is not what is kept");
            }
            saves++;
        }
        return saves;
    }
}
