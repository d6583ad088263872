package org.holdfast.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.holdfast.access.CaseState;
import org.holdfast.home.Week;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.ui.letter.WorksheetNavigation;

/** What was sent already, and what came back of it. */
final class SentWork extends Section {

    private static final int SHOWN = 3;
    private static final int DAYS_A_NOTE_IS_NEWS = 7;

    private final String counselor;
    private final boolean individual;
    private final Dates dates;

    SentWork(Week week, Dates dates) {
        this.counselor = week.counselor();
        this.individual = week.state() == CaseState.INDIVIDUAL;
        this.dates = dates;
        add(new H2(getTranslation("home.sent")));
        add(new Pile(week.sent().stream().map(this::row).toList(), SHOWN));
        addClassName("hf-sent");
    }

    private Component row(Week.Work work) {
        Anchor title = new Anchor(
                WorksheetNavigation.address(work.assignment()),
                work.ownTitle().orElseGet(() -> work.template().title().in(getLocale())));
        Article row = new Article(title, quiet(standing(work)));
        work.noteAt().ifPresent(at -> row.add(note(at)));
        row.addClassName("hf-sent-row");
        return row;
    }

    private String standing(Week.Work work) {
        return work.state() == ResponseState.RELEASED
                ? getTranslation(individual ? "home.read" : "home.opened", counselor)
                : getTranslation("home.waiting", counselor);
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("hf-quiet");
        return quiet;
    }

    private Span note(Instant at) {
        Span note = quiet(getTranslation("home.note", counselor, dates.said(dates.dayOf(at))));
        note.setClassName("hf-news", dates.daysSince(at) < DAYS_A_NOTE_IS_NEWS);
        return note;
    }
}
