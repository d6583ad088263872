package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.field.AnswerField;
import org.holdfast.worksheet.ui.letter.Draft.Outcome;
import org.jspecify.annotations.Nullable;

/** One question: what it asks, who will see the answer, and the field, which saves itself. */
final class QuestionField extends Div {

    /** Names the item in the page. */
    static final String ITEM = "data-item";

    private final Item item;
    private final Draft draft;
    private final Readers readers;
    private final Consumer<Outcome> told;
    private final AnswerField input;
    private final PrivacyLine privacy;
    private final Div answer = new Div();
    private final Span writer = new Span();
    private final List<Component> theirs = new ArrayList<>();
    private @Nullable ConflictPanel conflict;
    private boolean outOfReach;
    private boolean asked = true;

    /** @param told what came of each save, after the field has shown it */
    QuestionField(Item item, Draft draft, Readers readers, Consumer<Outcome> told) {
        this.item = item;
        this.draft = draft;
        this.readers = readers;
        this.told = told;
        this.input = AnswerField.of(item.form(), getLocale());
        this.privacy = new PrivacyLine(item, draft.visibility(), readers, id("readers"));
        show(draft.words());
        input.labelledBy(id("title") + " " + id("readers"));
        input.onChange(() -> save(draft.visibility()));
        privacy.onChoice(this::save);
        writer.addClassName("hf-quiet");
        writer.setVisible(false);
        answer.add(mine(), input.component(), writer);
        answer.addClassName("hf-answer");
        add(title(), help(), privacy, answer);
        addClassName("hf-question");
        getElement().setAttribute(ITEM, item.key());
    }

    Item item() {
        return item;
    }

    boolean isKept() {
        return draft.isKept();
    }

    boolean isAnswered() {
        return !draft.isBlank();
    }

    /** Says who wrote what stands here, if it was somebody else, until it is written over. */
    void sayWriter(Optional<String> name) {
        name.ifPresent(one -> writer.setText(getTranslation("sheet.written.by", one)));
        writer.setVisible(name.isPresent());
    }

    /** Says that something newer waits until this field is left. */
    void sayWrittenMeanwhile() {
        writer.setText(getTranslation("sheet.written.meanwhile"));
        writer.setVisible(true);
    }

    /** Whether other words were kept since, and none of this page's wait to be. */
    boolean isBehind(SavedAnswer saved) {
        return draft.isBehind(saved);
    }

    /** Shows what was kept since. */
    void takeNewer(SavedAnswer saved) {
        draft.take(saved);
        show(draft.words());
        input.answered();
    }

    /** Whether the last save did not reach the server, so that trying again makes sense. */
    boolean isOutOfReach() {
        return outOfReach;
    }

    /** Saves again what could not be saved. */
    void retry() {
        show(draft.save());
    }

    void turnTo() {
        scrollIntoView();
        input.focus();
    }

    /** Adds what the partner has opened of theirs. */
    void showTheirs(Sensitive words) {
        SaidWords said = new SaidWords(readers.partner(), item, words);
        theirs.add(said);
        add(said);
    }

    /** Takes away what was the partner's. */
    void close() {
        theirs.forEach(this::remove);
        theirs.clear();
    }

    /** Whether it has to do with what was answered before; what stands in it stays there either way. */
    void ask(boolean asked) {
        this.asked = asked;
    }

    boolean isAsked() {
        return asked;
    }

    Sensitive words() {
        return draft.words();
    }

    /** Whether a narrow screen has another part of the question in this direction. */
    boolean goesOn(int by) {
        return input.goesOn(by);
    }

    void turn(int by) {
        input.turn(by);
    }

    private void save(Visibility visibility) {
        show(written(visibility));
    }

    private Outcome written(Visibility visibility) {
        Sensitive words;
        try {
            words = AnswerText.write(item.form(), input.value());
        } catch (Refused refusal) {
            return draft.hold(refusal);
        }
        return draft.write(words, visibility);
    }

    private void show(Sensitive words) {
        input.show(AnswerText.read(item.form(), words));
    }

    private void show(Outcome outcome) {
        outOfReach = outcome instanceof Outcome.NotReached;
        input.complain(complaint(outcome).orElse(""));
        input.answered();
        writer.setVisible(writer.isVisible() && !(outcome instanceof Outcome.Kept));
        if (outcome instanceof Outcome.Changed(SavedAnswer newer)) {
            askWhich(newer);
        }
        told.accept(outcome);
    }

    private Optional<String> complaint(Outcome outcome) {
        return outcome instanceof Outcome.NotLikeThis(var reason, var details)
                ? Optional.of(getTranslation(reason, details.toArray()) + " " + getTranslation("sheet.unsaved.short"))
                : Optional.empty();
    }

    private void askWhich(SavedAnswer newer) {
        if (conflict == null) {
            writer.setVisible(false);
            conflict = new ConflictPanel(item, newer, readers, this::keepSaved, this::keepMine);
            answer.addComponentAsFirst(conflict);
            addClassName("hf-question-conflict");
        }
    }

    private void keepSaved() {
        draft.takeNewer();
        show(draft.words());
        input.answered();
        privacy.show(draft.visibility());
        settle();
        told.accept(new Outcome.Nothing());
    }

    private void keepMine() {
        settle();
        show(draft.insist());
    }

    private void settle() {
        if (conflict != null) {
            answer.remove(conflict);
            conflict = null;
        }
        removeClassName("hf-question-conflict");
        input.focus();
    }

    private Component title() {
        H3 title = new H3(item.prompt().in(getLocale()));
        title.setId(id("title"));
        return title;
    }

    private Component help() {
        Paragraph help = new Paragraph(item.help().in(getLocale()));
        help.addClassName("hf-question-help");
        help.setVisible(!help.getText().isBlank());
        return help;
    }

    /** Names this tab's words while two versions stand side by side. */
    private Component mine() {
        Span mine = new Span(getTranslation("sheet.conflict.mine"));
        mine.addClassNames("hf-quiet", "hf-mine");
        return mine;
    }

    private String id(String part) {
        return "question-" + item.key() + "-" + part;
    }
}
