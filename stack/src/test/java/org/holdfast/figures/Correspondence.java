package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.holdfast.access.Viewer;
import org.holdfast.covering.NewSupervision;
import org.holdfast.covering.Verdict;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * A couple and their counselor write something into every field that is sealed.
 *
 * <p>Both partners do the same worksheet twice, so that there are texts that differ in nothing but their owner, or in
 * nothing but their row.
 */
final class Correspondence {

    private static final long SEED = 23;
    private static final TemplateRef NEEDS = new TemplateRef("needs-and-triggers", 1);
    private static final TemplateRef TALK = new TemplateRef("speaker-listener", 1);

    private final Node node;
    private final Pair pair;
    private final String title;
    private final Supplier<Sensitive> words;
    private final LocalDate later = LocalDate.now(ZoneOffset.UTC).plusDays(7);

    /** @param words asked for each time that somebody writes */
    Correspondence(Node node, String title, Supplier<Sensitive> words) {
        this.node = node;
        this.pair = node.pair();
        this.title = title;
        this.words = words;
    }

    void write() {
        as(pair.counselor(), this::lead);
        worksheet(AssignmentId.fresh());
        worksheet(AssignmentId.fresh());
        together(AssignmentId.fresh());
        together(AssignmentId.fresh());
        plan();
        plan();
        cover();
        cover();
        part();
        part();
    }

    /** Another couple separates; with this one it would be the last thing. */
    private void part() {
        Pair others = node.pair();
        as(others.counselor(), all -> all.separating().separate(others.id(), words.get()));
    }

    /** A colleague is asked in supervision, and stands in during an emergency that is reviewed. */
    private void cover() {
        Viewer colleague = node.pair().counselor();
        as(pair.counselor(), all -> {
            all.opening().close(pair.id());
            all.opening().open(new NewSupervision(pair.id(), colleague.account(), later, Set.of(), words.get()));
        });
        EmergencyId emergency = node.emergency(pair, colleague, words.get());
        as(pair.counselor(), all -> all.reviewingEmergency().review(emergency, Verdict.TO_BE_DISCUSSED, words.get()));
    }

    private void lead(Node.UseCases all) {
        PlanTemplate template = node.library().plans().newest().getFirst();
        PlanId plan = PlanId.fresh();
        all.leading().start(new NewPlan(plan, pair.id(), template.key(), template.version(), 0, later, words.get()));
        all.leading().moveOn(plan, words.get());
    }

    /** A worksheet that will open later. */
    private void plan() {
        as(
                pair.counselor(),
                all -> all.scheduling()
                        .schedule(new NewSchedule(
                                ScheduleId.fresh(),
                                pair.id(),
                                NEEDS,
                                title,
                                new Timing.OnDay(later),
                                7,
                                words.get(),
                                pair.both())));
    }

    private void worksheet(AssignmentId sheet) {
        WorksheetTemplate template = node.library().worksheets().get(NEEDS);
        as(
                pair.counselor(),
                all -> all.assigning()
                        .assign(new NewAssignment(
                                sheet, pair.id(), template.ref(), title, later, words.get(), pair.both())));
        for (Viewer client : List.of(pair.a(), pair.b())) {
            PartnerId partner = client.ownSeat().partner();
            as(client, all -> template.questions().forEach(item -> answer(all, sheet, item)));
            as(client, all -> all.answering().submit(sheet));
            as(pair.counselor(), all -> all.reviewing().giveBack(sheet, partner, words.get()));
            as(client, all -> all.answering().submit(sheet));
            as(pair.counselor(), all -> {
                all.reviewing().tellClient(sheet, partner, words.get(), Sensitive.NONE);
                String item = template.questions().getFirst().key();
                all.reviewing().tellAbout(sheet, partner, item, words.get(), Sensitive.NONE);
                all.reviewing().noteForMyself(sheet, partner, words.get(), Sensitive.NONE);
            });
        }
    }

    /** A worksheet that both begin together. */
    private void together(AssignmentId sheet) {
        WorksheetTemplate template = node.library().worksheets().get(TALK);
        as(
                pair.counselor(),
                all -> all.assigning()
                        .assign(new NewAssignment(
                                sheet, pair.id(), template.ref(), title, later, words.get(), pair.both())));
        as(
                pair.a(),
                all -> template.questions().forEach(item -> all.together().save(sheet, item.key(), answer(item), 0)));
    }

    private void answer(Node.UseCases all, AssignmentId sheet, Item item) {
        all.answering().save(sheet, item.key(), answer(item), item.visibility(), 0);
    }

    private Sensitive answer(Item item) {
        var answers = new RandomSheets(SEED, () -> words.get().words());
        return AnswerText.write(item.form(), answers.complete(item.form()));
    }

    private void as(Viewer who, Consumer<Node.UseCases> act) {
        node.act(who, all -> {
            act.accept(all);
            return 0;
        });
    }
}
