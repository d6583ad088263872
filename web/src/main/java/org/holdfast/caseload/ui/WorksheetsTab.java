package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.AssignedWorksheet.Standing;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ResponseState;

/** What is planned for the couple, and every worksheet they were given, newest first, with how far each partner is. */
class WorksheetsTab extends Div {

    private final CouplePicture picture;
    private final Dates dates;
    private final Acts acts;

    /** What the counselor can do here, unless the record is closed. */
    record Acts(PlannedCard.Acts planned, SheetMenu.Acts given) {}

    WorksheetsTab(CouplePicture picture, Dates dates, Acts acts) {
        this.picture = picture;
        this.dates = dates;
        this.acts = acts;
        addClassName("hf-stack");
        if (!picture.planned().isEmpty()) {
            add(new PlannedCard(picture.couple(), picture.planned(), dates, acts.planned()));
        }
        Section given = new Section(new H2(getTranslation("couple.tab.worksheets")));
        given.addClassName("hf-card");
        add(given);
        if (picture.worksheets().isEmpty()) {
            Paragraph first = new Paragraph(getTranslation("couple.worksheets.none"));
            first.addClassName("hf-quiet");
            given.add(first);
        } else {
            given.add(table());
        }
    }

    private DataTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(getTranslation("couple.column.worksheet"));
        picture.couple().partners().forEach(partner -> heads.add(partner.given()));
        heads.add(getTranslation("couple.column.due"));
        heads.add(getTranslation("couple.column.given"));
        if (!picture.couple().isFrozen()) {
            heads.add(getTranslation("couple.column.more"));
        }
        DataTable table = new DataTable(getTranslation("couple.tab.worksheets"), heads.toArray(String[]::new));
        table.addClassName("hf-table-linked");
        picture.worksheets().forEach(worksheet -> row(table, worksheet));
        return table;
    }

    private void row(DataTable table, AssignedWorksheet worksheet) {
        List<Component> cells = new ArrayList<>();
        picture.couple().partners().forEach(partner -> cells.add(state(worksheet, partner)));
        cells.add(due(worksheet));
        cells.add(new Span(dates.brief(dates.dayOf(worksheet.assignedAt()))));
        WorksheetStage stage = WorksheetStage.of(worksheet, picture.couple());
        Anchor read = new Anchor(stage.review(), stage.title(getLocale()));
        read.addClassName("hf-row-link");
        if (!picture.couple().isFrozen()) {
            cells.add(SheetMenu.of(worksheet, picture.couple(), stage.title(getLocale()), dates, acts.given())
                    .<Component>map(menu -> menu)
                    .orElseGet(Span::new));
        }
        table.row(read, cells.toArray(Component[]::new));
    }

    private Component state(AssignedWorksheet worksheet, PartnerName partner) {
        return worksheet.standings().stream()
                .filter(standing -> standing.partner().equals(partner.id()))
                .findFirst()
                .<Component>map(this::state)
                .orElseGet(() -> soft(getTranslation("couple.state.none")));
    }

    private Component state(Standing standing) {
        String words = getTranslation("couple.state." + standing.state().name().toLowerCase(Locale.ROOT));
        if (standing.overdue()) {
            return Chip.asking(getTranslation("couple.state.overdue", words));
        }
        return switch (standing.state()) {
            case SUBMITTED -> Chip.asking(words);
            case RELEASED -> Chip.calm(words);
            case WAITING, NOT_STARTED, STARTED, RETURNED, TAKEN_BACK -> Chip.plain(words);
        };
    }

    private Component due(AssignedWorksheet worksheet) {
        boolean writing = worksheet.standings().stream().map(Standing::state).anyMatch(ResponseState::canBeWritten);
        return writing ? new Span(dates.near(worksheet.dueOn())) : soft(dates.brief(worksheet.dueOn()));
    }

    private static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("hf-quiet");
        return span;
    }
}
