package org.holdfast.worksheet.ui.before;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.ui.reading.AnswerRead;

/** A version to read, question by question; what nobody answered then is left out unless there is something to say of it. */
public final class SentRead extends Div {

    /** @param mark what has become of an answer since, if that is to be said */
    public SentRead(WorksheetTemplate template, List<SentAnswer> answers, Function<Item, Optional<String>> mark) {
        for (Item item : template.questions()) {
            Optional<Sensitive> words = answers.stream()
                    .filter(answer -> answer.itemKey().equals(item.key()))
                    .map(SentAnswer::words)
                    .findFirst();
            Optional<String> since = mark.apply(item);
            if (words.isPresent() || since.isPresent()) {
                add(question(item, words, since));
            }
        }
        if (getComponentCount() == 0) {
            add(new Paragraph(getTranslation("before.nothing")));
        }
        addClassName("hf-sent-read");
    }

    private Div question(Item item, Optional<Sensitive> words, Optional<String> since) {
        Span prompt = new Span(item.prompt().in(getLocale()));
        prompt.addClassName("hf-strong");
        Div question = new Div(prompt, new AnswerRead(item.form(), words.orElse(Sensitive.NONE)));
        since.ifPresent(sentence -> {
            Span mark = new Span(sentence);
            mark.addClassName("hf-since");
            question.add(mark);
        });
        question.addClassName("hf-sent-answer");
        return question;
    }
}
