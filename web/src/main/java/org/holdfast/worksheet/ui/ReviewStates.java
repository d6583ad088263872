package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedResponse;

/** How far each partner is, in a sentence; nothing of what is still being written. */
public class ReviewStates extends Div {

    private final Dates dates;
    private final boolean frozen;

    public ReviewStates(ReviewSheet sheet, Dates dates) {
        this.dates = dates;
        this.frozen = sheet.couple().isFrozen();
        addClassName("hf-pair");
        sheet.responses().forEach(response -> add(state(response)));
    }

    private Article state(ReviewedResponse response) {
        H2 name = new H2(response.partner().given());
        name.addClassName(ReviewAnswers.look(response.partner().side()));
        Paragraph sentence = new Paragraph(sentence(response));
        sentence.addClassName("hf-quiet");
        Article state = new Article(name, sentence);
        state.addClassName("hf-state");
        if (!response.returnReason().isBlank() && response.state() == ResponseState.RETURNED) {
            Paragraph reason = new Paragraph(response.returnReason().words());
            reason.addClassName("hf-words");
            state.add(reason);
        }
        return state;
    }

    private String sentence(ReviewedResponse response) {
        String name = response.partner().given();
        if (frozen && !response.state().isReadable()) {
            return getTranslation("review.state.ended", name);
        }
        boolean elsewhere = response.state() == ResponseState.RETURNED
                && response.returnReason().isBlank();
        String key =
                "review.state." + response.state().name().toLowerCase(Locale.ROOT) + (elsewhere ? ".elsewhere" : "");
        return response.submittedAt()
                .filter(when -> response.state().isReadable())
                .map(when -> getTranslation(key, name, dates.moment(when)))
                .orElseGet(() -> getTranslation(key, name));
    }
}
