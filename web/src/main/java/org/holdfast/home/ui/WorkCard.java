package org.holdfast.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.holdfast.access.Visibility;
import org.holdfast.home.Week;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.ui.letter.WorksheetNavigation;

/** One worksheet to do. */
final class WorkCard extends Card {

    private final Week.Work work;
    private final String counselor;
    private final Dates dates;

    WorkCard(Week.Work work, String counselor, Dates dates) {
        this.work = work;
        this.counselor = counselor;
        this.dates = dates;
        String title = work.ownTitle().orElseGet(() -> work.template().title().in(getLocale()));
        boolean begun = work.answered() > 0;
        head(
                title,
                returned() ? "" : getTranslation(begun ? "home.minutes.left" : "home.minutes", TimeLeft.minutes(work)));
        line(standing() + " " + due());
        if (begun && !returned()) {
            add(bar());
        }
        foot(readers(), button(title));
    }

    private String standing() {
        if (returned()) {
            return getTranslation("home.returned", counselor);
        }
        return work.lastSaved()
                .map(saved -> getTranslation("home.begun", place(), dates.said(saved)))
                .orElseGet(() -> work.template().purpose().in(getLocale()));
    }

    private String place() {
        return work.lastSection()
                .map(section -> section.title().in(getLocale()))
                .orElseGet(() -> work.template().title().in(getLocale()));
    }

    /** Everything is answered then, so how much is left says nothing. */
    private boolean returned() {
        return work.state() == ResponseState.RETURNED;
    }

    private String due() {
        return getTranslation(work.overdue() ? "home.overdue" : "home.due", dates.said(work.dueOn()));
    }

    private ProgressBar bar() {
        ProgressBar bar = new ProgressBar(0, 1, work.progress());
        bar.addClassName("hf-progress");
        bar.getElement().setAttribute("aria-label", answered());
        return bar;
    }

    /** How many there will be in all is only known where none depends on another. */
    private String answered() {
        int questions = work.template().questions().size();
        return work.template().certainQuestions() == questions
                ? getTranslation("sheet.answered", work.answered(), questions)
                : getTranslation("home.answered", work.answered());
    }

    private PrivacyChip readers() {
        boolean closed =
                work.template().questions().stream().allMatch(item -> item.visibility() == Visibility.ME_AND_COUNSELOR);
        return closed
                ? PrivacyChip.closed(getTranslation("sheet.readers.only", counselor))
                : PrivacyChip.shared(getTranslation("home.readers.choose"));
    }

    private Button button(String title) {
        String words = getTranslation(
                switch (work.state()) {
                    case RETURNED -> "home.again";
                    case STARTED -> "home.go.on";
                    default -> "home.start";
                });
        Button button = new Button(words, click -> WorksheetNavigation.open(UI.getCurrent(), work.assignment()));
        button.setAriaLabel(words + ": " + title);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
