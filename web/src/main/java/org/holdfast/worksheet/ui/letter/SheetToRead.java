package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;

/** A worksheet that was sent, to read: own answers, and beside them what the partner's release opened. */
final class SheetToRead extends Article {

    private final OwnSheet sheet;
    private final Readers readers;
    private final SheetHead head;
    private final boolean kept;
    private final FilledSheet filled;
    private final Function<String, Optional<String>> writer;

    /** @param takeBack asked for by its owner, while nobody has opened it to both */
    SheetToRead(OwnSheet sheet, Runnable takeBack) {
        this(sheet, Optional.of(takeBack), item -> Optional.empty());
    }

    /** @param writer who wrote what answers an item, if it was somebody else */
    SheetToRead(OwnSheet sheet, Runnable takeBack, Function<String, Optional<String>> writer) {
        this(sheet, Optional.of(takeBack), writer);
    }

    private SheetToRead(OwnSheet sheet, Optional<Runnable> takeBack, Function<String, Optional<String>> writer) {
        this.writer = writer;
        this.sheet = sheet;
        this.readers = new Readers(sheet, this);
        this.head = new SheetHead(sheet);
        this.kept = takeBack.isEmpty();
        this.filled = OwnAnswers.filled(sheet);
        add(head, kept ? keptStanding() : standing(takeBack.get()), new CounselorWords(sheet));
        sheet.template().sections().stream()
                .filter(section -> section.items().stream().anyMatch(this::isShown))
                .forEach(section -> add(section(section)));
        addClassNames("hf-letter", "hf-letter-read");
    }

    /** One that is closed and kept. */
    static SheetToRead kept(OwnSheet sheet) {
        return new SheetToRead(sheet, Optional.empty(), item -> Optional.empty());
    }

    /** Leads the reader to the top, where the news is. */
    void focus() {
        head.focusTitle();
    }

    private Component keptStanding() {
        Div standing = new Div(new Paragraph(
                switch (sheet.state()) {
                    case SUBMITTED, RELEASED -> getTranslation("sheet.kept", sheet.counselor());
                    case TAKEN_BACK -> getTranslation("sheet.kept.taken_back", sheet.counselor());
                    case WAITING, NOT_STARTED, STARTED, RETURNED -> getTranslation("sheet.kept.unsent");
                }));
        standing.addClassName("hf-news-card");
        return standing;
    }

    private Component standing(Runnable takeBack) {
        Paragraph words = new Paragraph(
                switch (sheet.state()) {
                    case RELEASED ->
                        sheet.partner().isPresent() && !readers.areBoth()
                                ? getTranslation("sheet.opened", sheet.counselor(), readers.partner())
                                : getTranslation("sheet.read", sheet.counselor());
                    default -> getTranslation("sheet.sent", sheet.counselor());
                });
        words.getElement().setAttribute("role", "status");
        Div standing = new Div(words);
        standing.addClassName("hf-news-card");
        if (sheet.state() == ResponseState.SUBMITTED) {
            Button back = new Button(getTranslation("sheet.takeback"), press -> takeBack.run());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            standing.add(back);
        }
        return standing;
    }

    private Component section(Section section) {
        com.vaadin.flow.component.html.Section part = new com.vaadin.flow.component.html.Section();
        part.add(new H2(section.title().in(getLocale())));
        section.items().stream().filter(this::isShown).map(this::question).forEach(part::add);
        part.addClassName("hf-section");
        return part;
    }

    private Component question(Item item) {
        Div said = new Div();
        if (filled.asks(item.key())) {
            said.add(own(item));
            CounselorWords.under(sheet, item).ifPresent(said::add);
        }
        sheet.theirs().stream()
                .filter(theirs -> theirs.itemKey().equals(item.key()))
                .map(SharedAnswer::words)
                .map(words -> new SaidWords(readers.partner(), item, words))
                .peek(theirs -> theirs.addClassName("hf-said-theirs"))
                .forEach(said::add);
        said.addClassNames("hf-card", "hf-side-by-side");
        Div question = new Div(new H3(item.prompt().in(getLocale())), said);
        question.addClassName("hf-question");
        return question;
    }

    /** What was asked of this person, or answered by the partner. */
    private boolean isShown(Item item) {
        return item.isAnswered()
                && (filled.asks(item.key())
                        || sheet.theirs().stream()
                                .anyMatch(theirs -> theirs.itemKey().equals(item.key())));
    }

    private Component own(Item item) {
        Optional<SavedAnswer> answer = Optional.ofNullable(sheet.answers().get(item.key()));
        Visibility visibility = answer.map(SavedAnswer::visibility).orElse(item.visibility());
        SaidWords own = new SaidWords(
                writer.apply(item.key()).orElseGet(() -> getTranslation("sheet.you")),
                item,
                answer.map(SavedAnswer::words).orElse(Sensitive.NONE));
        // Whom it was meant for once no longer says who reads it
        return kept
                ? own
                : own.with(
                        sheet.state() == ResponseState.RELEASED
                                ? readers.opened(visibility)
                                : readers.chip(visibility));
    }
}
