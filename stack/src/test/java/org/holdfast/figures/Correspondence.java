package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.holdfast.access.Viewer;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Item;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.WorksheetTemplate;

/** A couple and their counselor write something into every field that is sealed. */
final class Correspondence {

    private final Node node;
    private final Pair pair;
    private final String title;
    private final Supplier<Sensitive> words;
    private final AssignmentId sheet = AssignmentId.fresh();

    /** @param words asked for each time that somebody writes */
    Correspondence(Node node, String title, Supplier<Sensitive> words) {
        this.node = node;
        this.pair = node.pair();
        this.title = title;
        this.words = words;
    }

    void write() {
        WorksheetTemplate template = node.library().worksheets().newest().getFirst();
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        as(
                pair.counselor(),
                all -> all.assigning()
                        .assign(new NewAssignment(
                                sheet, pair.id(), template.ref(), title, later, words.get(), pair.both())));
        as(pair.counselor(), all -> lead(all, later));
        template.questions().forEach(item -> as(pair.a(), all -> answer(all, item)));
        as(pair.a(), all -> all.answering().submit(sheet));
        as(pair.counselor(), all -> all.reviewing().giveBack(sheet, pair.partnerA(), words.get()));
        as(pair.a(), all -> all.answering().submit(sheet));
        as(pair.counselor(), all -> all.reviewing().tellClient(sheet, pair.partnerA(), words.get()));
        as(pair.counselor(), all -> all.reviewing().noteForMyself(sheet, pair.partnerA(), words.get()));
    }

    private void lead(Node.UseCases all, LocalDate later) {
        PlanTemplate template = node.library().plans().newest().getFirst();
        PlanId plan = PlanId.fresh();
        all.leading().start(new NewPlan(plan, pair.id(), template.key(), template.version(), 0, later, words.get()));
        all.leading().moveOn(plan, words.get());
    }

    private void answer(Node.UseCases all, Item item) {
        Sensitive answer = switch (item.kind()) {
            case SINGLE_CHOICE -> new Sensitive(item.choices().getFirst().key());
            case SCALE -> new Sensitive("5");
            default -> words.get();
        };
        all.answering().save(sheet, item.key(), answer, item.visibility(), 0);
    }

    private void as(Viewer who, Consumer<Node.UseCases> act) {
        node.act(who, all -> {
            act.accept(all);
            return 0;
        });
    }
}
