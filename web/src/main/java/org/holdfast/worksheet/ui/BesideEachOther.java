package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.before.Difference;

/** Both partners in two columns and nothing else, with how their answers to a question differ. */
class BesideEachOther implements Beside {

    private static final int BOTH = 2;

    private final Component speaker;

    /** @param speaker lends its language */
    BesideEachOther(Component speaker) {
        this.speaker = speaker;
    }

    @Override
    public List<Component> answer(ReviewedResponse response, Item item, Sensitive words) {
        return List.of();
    }

    @Override
    public List<Component> question(Item item, List<ReviewedResponse> readable) {
        if (readable.size() < BOTH) {
            return List.of();
        }
        ReviewedResponse one = readable.getFirst();
        ReviewedResponse other = readable.getLast();
        return Difference.between(item.form(), words(one, item), words(other, item)).stream()
                .map(difference -> said(difference, one, other))
                .toList();
    }

    private Component said(Difference difference, ReviewedResponse one, ReviewedResponse other) {
        Span said = new Span(speaker.getTranslation(
                "review.compare." + difference.key(),
                one.partner().given(),
                other.partner().given(),
                difference.by().toPlainString()));
        said.addClassName("hf-since");
        return said;
    }

    private static Sensitive words(ReviewedResponse response, Item item) {
        return response.answers().stream()
                .filter(answer -> answer.itemKey().equals(item.key()))
                .map(ReviewedAnswer::words)
                .findFirst()
                .orElse(Sensitive.NONE);
    }

    @Override
    public boolean needsRoom() {
        return false;
    }
}
