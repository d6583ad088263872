package org.holdfast.worksheet.ui.before;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.sheet.LastTime;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.reading.AnswerRead;

/** Answers of the last time the worksheet was there, in the form it had then. */
public final class LastTimes {

    private LastTimes() {}

    /** Behind a quiet line, to look up while writing; empty where nothing was answered then. */
    public static Optional<Component> quietly(LastTime time, String itemKey, Dates dates, Component speaker) {
        return time.template()
                .question(itemKey)
                .flatMap(then -> time.answer(itemKey)
                        .map(SentAnswer::words)
                        .map(words -> new Later(
                                speaker.getTranslation("before.last", dates.said(dates.dayOf(time.sentAt()))),
                                () -> new AnswerRead(then.form(), words))));
    }

    /** In the open, beside what is answered now, with how the two differ. */
    public static Optional<Component> beside(LastTime time, Item item, Sensitive now, Dates dates, Component speaker) {
        return time.template().question(item.key()).map(then -> {
            Sensitive words = time.answer(item.key()).map(SentAnswer::words).orElse(Sensitive.NONE);
            Span when = new Span(speaker.getTranslation("before.last", dates.said(dates.dayOf(time.sentAt()))));
            when.addClassName("hf-quiet");
            Div beside = new Div(when, new AnswerRead(then.form(), words));
            if (then.kind() == item.kind()) {
                Difference.between(item.form(), words, now).ifPresent(difference -> {
                    Span said = new Span(speaker.getTranslation(
                            "review.since." + difference.key(), difference.by().toPlainString()));
                    said.addClassName("hf-since");
                    beside.add(said);
                });
            }
            beside.addClassName("hf-last-time");
            return beside;
        });
    }
}
