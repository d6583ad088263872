package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;

/** The last look before sending: every answer with who will see it, and what is still missing. */
final class LastLook extends Article {

    private final OwnSheet sheet;
    private final Readers readers;
    private final SheetHead head;
    private final Paragraph trouble = new Paragraph();

    /**
     * @param send hands it over, or refuses
     * @param sent run when that is done
     */
    LastLook(OwnSheet sheet, Runnable send, Dates dates, Runnable sent) {
        this.sheet = sheet;
        this.readers = new Readers(sheet, this);
        this.head = new SheetHead(sheet);
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("hf-notice");
        trouble.setVisible(false);
        FilledSheet filled = OwnAnswers.filled(sheet);
        List<Item> missing = filled.missing();
        add(head, intro(missing));
        filled.questions().forEach(item -> add(answer(item, missing.contains(item))));
        add(trouble, foot(missing, () -> attempt(send, dates, sent)));
        addClassNames("hf-letter", "hf-letter-look");
    }

    /** Leads the reader to the top, after the page has changed under them. */
    void focus() {
        head.focusTitle();
    }

    private Component intro(List<Item> missing) {
        H2 title = new H2(getTranslation("look.title"));
        Paragraph words = new Paragraph(
                missing.isEmpty()
                        ? getTranslation(
                                readers.areBoth() ? "together.look" : "look.text",
                                readers.counselor(),
                                readers.partner())
                        : getTranslation(missing.size() == 1 ? "look.missing.one" : "look.missing", missing.size()));
        Div intro = new Div(title, words);
        if (missing.isEmpty()) {
            Paragraph kept = new Paragraph(getTranslation("look.kept", readers.counselor()));
            kept.addClassName("hf-quiet");
            intro.add(kept);
        }
        intro.addClassName("hf-look-intro");
        return intro;
    }

    private Component answer(Item item, boolean missing) {
        Optional<SavedAnswer> saved = Optional.ofNullable(sheet.answers().get(item.key()));
        Visibility visibility = saved.map(SavedAnswer::visibility).orElse(item.visibility());
        Sensitive words = saved.map(SavedAnswer::words).orElse(Sensitive.NONE);
        Button change = new Button(getTranslation("look.change"), click -> goTo(item));
        change.setAriaLabel(getTranslation("look.change") + ": " + item.prompt().in(getLocale()));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(
                new SaidWords(item.prompt().in(getLocale()), item, words).with(readers.chip(visibility)), change);
        row.addClassNames("hf-card", "hf-look");
        row.setClassName("hf-look-missing", missing);
        return row;
    }

    private Footer foot(List<Item> missing, Runnable send) {
        Button on = new Button(getTranslation("look.back"), click -> WorksheetNavigation.open(ui(), sheet.id()));
        Button forward = missing.isEmpty()
                ? new Button(
                        readers.areBoth()
                                ? getTranslation("together.agree")
                                : getTranslation("look.send", readers.counselor()),
                        click -> {
                            send.run();
                            click.getSource().setEnabled(true);
                        })
                : new Button(getTranslation("look.answer"), click -> goTo(missing.getFirst()));
        forward.addThemeVariants(ButtonVariant.PRIMARY);
        forward.setDisableOnClick(missing.isEmpty());
        Footer foot = new Footer(on, forward);
        foot.addClassName("hf-letter-foot");
        return foot;
    }

    private void attempt(Runnable send, Dates dates, Runnable sent) {
        Attempt attempt = Attempt.at(send, dates);
        trouble.setText(attempt.sentence());
        trouble.setVisible(!attempt.done());
        if (attempt.done()) {
            sent.run();
        }
    }

    private void goTo(Item item) {
        WorksheetNavigation.open(ui(), sheet.id(), item.key());
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
