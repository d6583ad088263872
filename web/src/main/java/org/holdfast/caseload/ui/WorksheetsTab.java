package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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

/** Every worksheet the couple was given, newest first, with how far each partner is. */
class WorksheetsTab extends Section {

    private final CouplePicture picture;
    private final Dates dates;

    WorksheetsTab(CouplePicture picture, Dates dates) {
        this.picture = picture;
        this.dates = dates;
        addClassName("hf-card");
        add(new H2(getTranslation("couple.tab.worksheets")));
        if (picture.worksheets().isEmpty()) {
            Paragraph first = new Paragraph(getTranslation("couple.worksheets.none"));
            first.addClassName("hf-quiet");
            add(first);
        } else {
            add(table());
        }
    }

    private DataTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(getTranslation("couple.column.worksheet"));
        picture.couple().partners().forEach(partner -> heads.add(partner.given()));
        heads.add(getTranslation("couple.column.due"));
        heads.add(getTranslation("couple.column.given"));
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
            case NOT_STARTED, STARTED, RETURNED -> Chip.plain(words);
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
