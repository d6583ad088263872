package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Footer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.LastTime;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.before.LastTimes;
import org.holdfast.worksheet.ui.letter.Draft.Outcome;

/**
 * A worksheet being written. All of it is on the page; a narrow screen shows one question at a time, and the address
 * says which.
 */
final class Letter extends Article {

    private final OwnSheet sheet;
    private final Draft.Keeper keeper;
    private final Keeping keeping;
    private final Readers readers;
    private final Course course;
    private final Progress progress = new Progress();
    private final Map<String, QuestionField> fields = new LinkedHashMap<>();
    private final List<LetterSection> sections;
    private final Button back = new Button(getTranslation("sheet.back"), click -> back());
    private FilledSheet filled;
    private String current;

    Letter(OwnSheet sheet, String at, Draft.Keeper keeper, Dates dates) {
        this.sheet = sheet;
        this.keeper = keeper;
        this.keeping = new Keeping(dates, this::offerWhatWasSent, this::close);
        this.readers = new Readers(sheet, this);
        this.filled = OwnAnswers.filled(sheet);
        this.course = new Course(filled);
        this.sections = sheet.template().sections().stream()
                .map(section -> new LetterSection(section, this::field))
                .toList();
        this.current = course.knows(at) ? at : course.entrance(this::isAnswered);
        add(new SheetHead(sheet, keeping.line()).with(progress), new CounselorWords(sheet));
        sections.forEach(this::add);
        add(foot());
        addClassNames("hf-letter", "hf-letter-write", "hf-letter-arrived");
        keeping.begin(
                sheet.answers().values().stream().map(SavedAnswer::savedAt).max(Comparator.naturalOrder()));
        fields.forEach((key, field) -> field.ask(filled.asks(key)));
        showAnswered();
        showCurrent();
    }

    /**
     * Shows what was saved elsewhere since this page was opened; what is being written here stays as it is.
     *
     * @param inHand item whose field has the focus, or empty
     * @return whether something newer waits until that field is left
     */
    boolean catchUp(OwnSheet now, String inHand) {
        boolean behind = false;
        for (SavedAnswer saved : now.answers().values()) {
            QuestionField field = fields.get(saved.itemKey());
            if (field == null || !field.isBehind(saved)) {
                continue;
            }
            if (saved.itemKey().equals(inHand)) {
                behind = true;
                field.sayWrittenMeanwhile();
            } else {
                field.takeNewer(saved);
                field.sayWriter(keeper.writer(saved.itemKey()));
            }
        }
        follow();
        showAnswered();
        return behind;
    }

    /** Offers beside each question what was answered the last time. */
    void recall(LastTime time, Dates dates) {
        fields.forEach((key, field) -> LastTimes.quietly(time, key, dates, this).ifPresent(field::add));
    }

    boolean isOf(AssignmentId id) {
        return sheet.id().equals(id);
    }

    /** The couple has separated: nothing of the other's stays in sight, and nothing more is sent. */
    void close() {
        close("sheet.ended");
    }

    /** @param why says which sentence */
    void close(String why) {
        fields.values().forEach(QuestionField::close);
        if (getChildren().noneMatch(SheetEnded.class::isInstance)) {
            addComponentAtIndex(1, new SheetEnded(why, () -> WorksheetNavigation.kept(ui(), sheet.id())));
        }
    }

    /** Shows the question that the address names, after the browser's own back or forward. */
    void turnTo(String key) {
        if (course.knows(key)) {
            current = key;
            showCurrent();
        }
    }

    /** Leads the reader to the field of the present question. */
    void focus() {
        Optional.ofNullable(fields.get(current)).ifPresent(QuestionField::turnTo);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        WorksheetNavigation.correct(attached.getUI(), sheet.id(), current);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        keeping.end();
    }

    private QuestionField field(Item item) {
        Draft draft = new Draft(item, Optional.ofNullable(sheet.answers().get(item.key())), keeper);
        QuestionField field = new QuestionField(item, draft, readers, this::hear);
        sheet.theirs().stream()
                .filter(theirs -> theirs.itemKey().equals(item.key()))
                .map(SharedAnswer::words)
                .forEach(field::showTheirs);
        field.sayWriter(keeper.writer(item.key()));
        CounselorWords.under(sheet, item).ifPresent(field::add);
        fields.put(item.key(), field);
        keeping.watch(field);
        return field;
    }

    private boolean isAnswered(String key) {
        QuestionField field = fields.get(key);
        return field != null && field.isAnswered();
    }

    private void hear(Outcome outcome) {
        follow();
        keeping.hear(outcome);
        showAnswered();
    }

    /** Asks what the latest answers ask for, and no longer what they do not. */
    private void follow() {
        Map<String, Sensitive> words = new LinkedHashMap<>();
        fields.forEach((key, field) -> words.put(key, field.words()));
        FilledSheet now = FilledSheet.of(sheet.template(), words);
        boolean changed = !now.asked().equals(filled.asked());
        filled = now;
        if (changed) {
            fields.forEach((key, field) -> field.ask(now.asks(key)));
            course.follow(now);
            if (!course.knows(current)) {
                current = course.entrance(this::isAnswered);
            }
            showCurrent();
        }
    }

    private void showAnswered() {
        progress.answered(keeping.answered(), course.length());
    }

    private Footer foot() {
        Button next = new Button(getTranslation("sheet.next"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        back.addClassName("hf-narrow");
        next.addClassName("hf-narrow");
        Button review = new Button(getTranslation("sheet.review"), click -> review());
        review.addThemeVariants(ButtonVariant.PRIMARY);
        review.addClassName("hf-wide");
        Footer foot = new Footer(back, next, review);
        foot.addClassName("hf-letter-foot");
        return foot;
    }

    private void back() {
        if (goesOn(-1)) {
            turn(-1);
        } else {
            course.before(current).ifPresent(this::step);
        }
    }

    private void next() {
        if (goesOn(1)) {
            turn(1);
        } else {
            course.after(current).ifPresentOrElse(this::step, this::review);
        }
    }

    private boolean goesOn(int by) {
        return Optional.ofNullable(fields.get(current))
                .map(field -> field.goesOn(by))
                .orElse(false);
    }

    /** To another part of the same question. */
    private void turn(int by) {
        Optional.ofNullable(fields.get(current)).ifPresent(field -> field.turn(by));
        showCurrent();
    }

    private void review() {
        keeping.unkept()
                .ifPresentOrElse(
                        unkept -> step(unkept.item().key()), () -> WorksheetNavigation.review(ui(), sheet.id()));
    }

    private void step(String key) {
        removeClassName("hf-letter-arrived");
        current = key;
        showCurrent();
        WorksheetNavigation.remember(ui(), sheet.id(), key);
        focus();
    }

    private void showCurrent() {
        sections.forEach(section -> section.turnTo(current, filled.asked()));
        progress.at(course.position(current), course.length());
        back.setEnabled(goesOn(-1) || course.before(current).isPresent());
    }

    private void offerWhatWasSent() {
        if (getChildren().noneMatch(SentElsewhere.class::isInstance)) {
            addComponentAtIndex(1, new SentElsewhere(() -> WorksheetNavigation.reload(ui())));
        }
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
