package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.shared.ui.Breadcrumb;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ReviewSheet;

/** Which worksheet this is, and the one decision that concerns both partners. */
class ReviewHeader extends Header {

    private final Dates dates;
    private final Div words = new Div();
    private final H1 title = new H1();
    private final Div acts = new Div();

    ReviewHeader(Dates dates) {
        this.dates = dates;
        addClassNames("hf-page-head", "hf-review-head");
        acts.addClassName("hf-acts");
        title.addClassName("hf-title");
        add(words, acts);
    }

    void show(ReviewSheet sheet, Runnable release) {
        title.setText(sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale())));
        Paragraph about = new Paragraph(sheet.releasedAt()
                .map(when -> getTranslation("review.opened.on", dates.moment(when)))
                .orElseGet(() ->
                        sheet.couple().isFrozen() ? "" : getTranslation("review.due", dates.near(sheet.dueOn()))));
        about.addClassName("hf-lede");
        words.removeAll();
        words.add(
                new Breadcrumb()
                        .to(getTranslation("caseload.title"), "caseload")
                        .to(
                                sheet.couple().shortName(),
                                "couple/" + sheet.couple().id().value()),
                title,
                about);
        sheet.couple().separatedAt().ifPresent(at -> {
            Paragraph closed = new Paragraph(getTranslation(
                    sheet.couple().isOfOne() ? "couple.ended" : "review.closed", dates.day(dates.dayOf(at))));
            closed.addClassName("hf-strong");
            words.add(closed);
        });
        acts.removeAll();
        if (sheet.canBeReleased() && !sheet.couple().isFrozen()) {
            Button open = new Button(
                    getTranslation(sheet.onlyCloses() ? "review.close" : "review.release"), press -> release.run());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(open);
        }
    }

    void focusTitle() {
        Focus.quietly(title);
    }
}
