package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.covering.NewSupervision;
import org.holdfast.covering.Verdict;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** One partner writes, and the counselor writes to her and about her, in every state that a worksheet can be in. */
final class PrivateLetters {

    private static final long SEED = 3;

    private final Node node;
    private final Viewer counselor;
    private final Viewer writer;
    private final Viewer partner;
    private final WorksheetTemplate template;
    private final WorksheetTemplate inParts;
    private final List<AssignmentId> sheets = new ArrayList<>();
    private final List<String> secret = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();

    PrivateLetters(Node node, Viewer counselor, Viewer writer, Viewer partner) {
        this.node = node;
        this.counselor = counselor;
        this.writer = writer;
        this.partner = partner;
        this.template = node.library().worksheets().get(new TemplateRef("impact-letter", 1));
        this.inParts = node.library().worksheets().get(new TemplateRef("staying-well-plan", 1));
    }

    /** Letters of people of the made-up practice, written. */
    static PrivateLetters between(Node node, String counselor, String writer, String partner) {
        PrivateLetters letters =
                new PrivateLetters(node, node.person(counselor), node.person(writer), node.person(partner));
        letters.write();
        return letters;
    }

    void write() {
        fill(assign(), true);
        send(fill(assign(), false));
        AssignmentId back = fill(assign(), false);
        send(back);
        as(counselor, all -> all.reviewing().giveBack(back, writersSeat(), secretly()));
        sayItAgain();
        takeBack();
        plan();
        open(inParts);
        open(template);
    }

    /** Both fill it in and send it, and the counselor opens it with a word to the writer. */
    private void open(WorksheetTemplate form) {
        AssignmentId both = assign(form);
        answerAll(writer, form, both, Item::visibility, item -> staysClosed(item) ? secret : opened);
        answerAll(partner, form, both, Item::visibility, item -> partners);
        send(both);
        partnerSends(both);
        as(counselor, all -> {
            all.reviewing().tellClient(both, writersSeat(), secretly(), Sensitive.NONE);
            all.reviewing().noteForMyself(both, writersSeat(), secretly(), Sensitive.NONE);
            all.reviewing().release(both);
        });
    }

    /** What was sent and taken back, and sent and given back, before it was written anew and opened to both. */
    private void sayItAgain() {
        AssignmentId again = fill(assign(), false);
        send(again);
        as(writer, all -> all.answering().takeBack(again));
        answerAll(writer, template, again, Item::visibility, item -> secret);
        send(again);
        as(counselor, all -> {
            all.reviewing()
                    .tellAbout(
                            again,
                            writersSeat(),
                            template.questions().getFirst().key(),
                            secretly(),
                            Sensitive.NONE);
            all.reviewing().giveBack(again, writersSeat(), secretly());
        });
        answerAll(writer, template, again, Item::visibility, item -> staysClosed(item) ? secret : opened);
        answerAll(partner, template, again, Item::visibility, item -> partners);
        send(again);
        partnerSends(again);
        as(counselor, all -> all.reviewing().release(again));
    }

    /** One is taken back from the writer, who had begun it; the partner goes on with theirs. */
    private void takeBack() {
        AssignmentId taken = fill(assign(), false);
        as(counselor, all -> all.assigning().takeBack(taken, writersSeat(), true));
        as(counselor, all -> all.assigning().nudge(sheets.getFirst(), writersSeat()));
    }

    /**
     * More for the writer alone: one now, one to come on a day, and one after another that both have and only the writer
     * has sent. Nothing comes while a figure looks.
     */
    private void plan() {
        give(couple(), template, AssignmentId.fresh(), secretly().words(), Set.of(writersSeat()));
        for (Timing timing : List.of(
                new Timing.OnDay(LocalDate.now(ZoneOffset.UTC).plusDays(3)), new Timing.After(sheets.get(1), 1))) {
            Sensitive own = secretly();
            as(
                    counselor,
                    all -> all.scheduling()
                            .schedule(new NewSchedule(
                                    ScheduleId.fresh(),
                                    couple(),
                                    template.ref(),
                                    own.words(),
                                    timing,
                                    7,
                                    secretly(),
                                    Set.of(writersSeat()))));
        }
    }

    /** The counselor asks a colleague, and reviews that another one stood in. */
    void cover() {
        Viewer colleague = node.pair().counselor();
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        as(counselor, all -> {
            all.opening().close(couple());
            all.opening()
                    .open(new NewSupervision(couple(), colleague.account(), later, Set.copyOf(sheets), secretly()));
        });
        EmergencyId emergency = node.emergency(new Pair(couple(), counselor, writer, partner), colleague, secretly());
        as(counselor, all -> all.reviewingEmergency().review(emergency, Verdict.TO_BE_DISCUSSED, secretly()));
    }

    /** The couple separates, and the counselor goes on with the one who wrote; from now on nothing is for the partner. */
    void separate() {
        as(counselor, all -> all.separating().separate(couple(), secretly()));
        as(counselor, all -> all.separating().goOnWith(couple(), writersSeat()));
        secret.addAll(opened);
        opened.clear();
        opened.addAll(partners);
        Seat alone = node.again(writer).ownSeat();
        give(alone.couple(), template, AssignmentId.fresh(), marked(secret).words(), Set.of(alone.partner()));
    }

    /** The partner answers everything too, and what they write is nobody's secret here. */
    void partnerFillsIn(AssignmentId sheet) {
        answerAll(partner, template, sheet, Item::visibility, item -> partners);
    }

    void partnerSends(AssignmentId sheet) {
        as(partner, all -> all.answering().submit(sheet));
    }

    void partnerTakesBack(AssignmentId sheet) {
        as(partner, all -> all.answering().takeBack(sheet));
    }

    void writerSends(AssignmentId sheet) {
        send(sheet);
    }

    CoupleId couple() {
        return writer.ownSeat().couple();
    }

    /** Where the worksheets are: one being written, one sent, one given back, one taken back, three opened. */
    List<AssignmentId> sheets() {
        return sheets;
    }

    /** What the partner must never see. */
    List<String> secret() {
        return secret;
    }

    /** What is open to the partner, or their own: a crawl that misses these would miss the others too. */
    List<String> opened() {
        return opened;
    }

    private AssignmentId assign() {
        return assign(template);
    }

    private AssignmentId assign(WorksheetTemplate form) {
        AssignmentId sheet = AssignmentId.fresh();
        sheets.add(sheet);
        give(couple(), form, sheet, "", Set.of(writersSeat(), partner.ownSeat().partner()));
        return sheet;
    }

    private void give(
            CoupleId couple, WorksheetTemplate form, AssignmentId sheet, String title, Set<PartnerId> partners) {
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        as(
                counselor,
                all -> all.assigning()
                        .assign(new NewAssignment(sheet, couple, form.ref(), title, due, Sensitive.NONE, partners)));
    }

    /** @param closed whether even what was to be opened is kept private after all */
    private AssignmentId fill(AssignmentId sheet, boolean closed) {
        answerAll(
                writer,
                template,
                sheet,
                item -> closed ? Visibility.ME_AND_COUNSELOR : item.visibility(),
                item -> secret);
        return sheet;
    }

    private void send(AssignmentId sheet) {
        as(writer, all -> all.answering().submit(sheet));
    }

    private void answerAll(
            Viewer client,
            WorksheetTemplate form,
            AssignmentId sheet,
            Function<Item, Visibility> readers,
            Function<Item, List<String>> remembered) {
        as(
                client,
                all -> form.questions().forEach(item -> {
                    var answers = new RandomSheets(
                            SEED, () -> marked(remembered.apply(item)).words());
                    Sensitive words = AnswerText.write(item.form(), answers.complete(item.form()));
                    long seen = all.answering()
                            .answer(sheet, item.key())
                            .map(SavedAnswer::version)
                            .orElse(0L);
                    all.answering().save(sheet, item.key(), words, readers.apply(item), seen);
                }));
    }

    private static boolean staysClosed(Item item) {
        return item.visibility() == Visibility.ME_AND_COUNSELOR;
    }

    private Sensitive secretly() {
        return marked(secret);
    }

    private static Sensitive marked(List<String> remembered) {
        String mark = "zq" + UUID.randomUUID().toString().replace("-", "");
        remembered.add(mark);
        return new Sensitive(mark);
    }

    private PartnerId writersSeat() {
        return writer.ownSeat().partner();
    }

    private void as(Viewer who, Consumer<Node.UseCases> act) {
        node.act(who, all -> {
            act.accept(all);
            return 0;
        });
    }
}
