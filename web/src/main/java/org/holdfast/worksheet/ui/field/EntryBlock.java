package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;

/** One time of something that repeats: its questions, and the way to take it out again. */
final class EntryBlock extends Div {

    private final H4 title = new H4();
    private final Button out;
    private final Map<String, AnswerField> fields = new LinkedHashMap<>();
    private final Map<String, Span> prompts = new LinkedHashMap<>();
    private final int number;

    /** @param number tells it apart from all others this group has had */
    EntryBlock(Group group, Locale locale, int number, Runnable told, Consumer<EntryBlock> removed) {
        this.number = number;
        this.out = new Button(getTranslation("field.entry.remove"), click -> removed.accept(this));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        Div top = new Div(title, out);
        top.addClassNames("hf-row", "hf-row-apart");
        add(top);
        group.items().forEach(item -> add(question(item, locale, told)));
        getElement().setAttribute("role", "group");
        addClassName("hf-entry");
    }

    /** Ties each field to its own question. */
    void identify(String id) {
        String own = id + "-" + number;
        title.setId(own);
        getElement().setAttribute("aria-labelledby", own);
        prompts.forEach((key, prompt) -> prompt.setId(own + "-" + key));
        fields.forEach((key, field) -> field.labelledBy(own + "-" + key));
    }

    void at(int place) {
        title.setText(getTranslation("field.entry", place));
        out.setAriaLabel(getTranslation("field.entry.remove.this", place));
    }

    Map<String, Filled> value() {
        Map<String, Filled> filled = new LinkedHashMap<>();
        fields.forEach((key, field) -> filled.put(key, field.value()));
        return filled;
    }

    void show(Map<String, Filled> filled) {
        fields.forEach((key, field) -> field.show(filled.getOrDefault(key, new Filled.Nothing())));
    }

    void answered() {
        fields.values().forEach(AnswerField::answered);
    }

    void focus() {
        fields.values().iterator().next().focus();
    }

    private Div question(Item item, Locale locale, Runnable told) {
        Span prompt = new Span(item.prompt().in(locale));
        prompt.addClassName("hf-entry-prompt");
        Div question = new Div(prompt);
        question.addClassName("hf-entry-question");
        if (!item.help().in(locale).isBlank()) {
            Paragraph help = new Paragraph(item.help().in(locale));
            help.addClassName("hf-question-help");
            question.add(help);
        }
        if (item.isAnswered()) {
            AnswerField field = AnswerField.of(item.form(), locale);
            field.onChange(told);
            fields.put(item.key(), field);
            prompts.put(item.key(), prompt);
            question.add(field.component());
        }
        return question;
    }
}
