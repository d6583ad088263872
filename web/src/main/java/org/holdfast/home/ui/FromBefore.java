package org.holdfast.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.KeptSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.ui.letter.WorksheetNavigation;

/** What a client keeps once it is closed: their own worksheets, to read. */
final class FromBefore extends Section {

    private static final int SHOWN = 5;

    private final Dates dates;

    FromBefore(List<KeptSheet> sheets, Dates dates) {
        this.dates = dates;
        Paragraph whose = new Paragraph(getTranslation("home.before.text"));
        whose.addClassName("hf-quiet");
        add(new H2(getTranslation("home.before")), whose);
        add(new Pile(sheets.stream().map(this::row).toList(), SHOWN));
        addClassName("hf-sent");
    }

    private static String how(ResponseState state) {
        return switch (state) {
            case SUBMITTED, RELEASED -> "home.before.sent";
            case TAKEN_BACK -> "home.before.taken_back";
            case WAITING, NOT_STARTED, STARTED, RETURNED -> "home.before.kept";
        };
    }

    private Component row(KeptSheet sheet) {
        Anchor title = new Anchor(
                WorksheetNavigation.keptAddress(sheet.id()),
                sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale())));
        Span standing =
                new Span(getTranslation(how(sheet.state())) + " · " + dates.brief(dates.dayOf(sheet.givenAt())));
        standing.addClassName("hf-quiet");
        Article row = new Article(title, standing);
        row.addClassName("hf-sent-row");
        return row;
    }
}
