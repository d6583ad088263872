package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a worksheet has come: where the reader is on a narrow screen, how much is answered on a wide one. */
final class Progress extends Div {

    private final Span position = new Span();
    private final Span answered = new Span();
    private final ProgressBar bar = new ProgressBar();

    Progress() {
        position.addClassName("hf-narrow");
        answered.addClassName("hf-wide");
        bar.addClassName("hf-progress");
        add(position, answered, bar);
        addClassName("hf-letter-progress");
    }

    void at(int position, int questions) {
        this.position.setText(getTranslation("sheet.position", position, questions));
    }

    void answered(long count, int questions) {
        String words = getTranslation("sheet.answered", count, questions);
        answered.setText(words);
        bar.setValue(questions == 0 ? 0 : (double) count / questions);
        bar.getElement().setAttribute("aria-label", words);
    }
}
