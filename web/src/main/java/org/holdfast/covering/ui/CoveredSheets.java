package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.couple.PartnerName;
import org.holdfast.covering.CoveredCouple;
import org.holdfast.covering.CoveredSheet;
import org.holdfast.covering.Way;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ResponseState;

/** A colleague's couple's worksheets with how far each partner is; what is open to be read is a link. */
class CoveredSheets extends Section {

    private final Way way;
    private final CoveredCouple couple;
    private final Dates dates;

    CoveredSheets(Way way, CoveredCouple couple, Dates dates) {
        this.way = way;
        this.couple = couple;
        this.dates = dates;
        addClassName("hf-card");
        add(new H2(getTranslation("couple.tab.worksheets")));
        if (couple.sheets().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("covered.sheets.none"));
            none.addClassName("hf-quiet");
            add(none);
        } else {
            add(table());
        }
    }

    private DataTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(getTranslation("couple.column.worksheet"));
        couple.couple().partners().forEach(partner -> heads.add(partner.given()));
        heads.add(getTranslation("couple.column.due"));
        DataTable table = new DataTable(getTranslation("couple.tab.worksheets"), heads.toArray(String[]::new));
        couple.sheets().forEach(sheet -> {
            List<Component> cells = new ArrayList<>();
            couple.couple().partners().forEach(partner -> cells.add(state(sheet, partner)));
            cells.add(new Span(dates.brief(sheet.dueOn())));
            table.row(name(sheet), cells.toArray(Component[]::new));
        });
        return table;
    }

    private Component name(CoveredSheet sheet) {
        String title = sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale()));
        return sheet.open() && sheet.hasWords()
                ? new Anchor(CoveredAddress.of(way, sheet.id()), title)
                : new Span(title);
    }

    private Component state(CoveredSheet sheet, PartnerName partner) {
        return sheet.standings().stream()
                .filter(standing -> standing.partner().equals(partner.id()))
                .findFirst()
                .map(standing -> chip(standing.state()))
                .orElseGet(() -> Chip.plain(getTranslation("couple.state.none")));
    }

    private Chip chip(ResponseState state) {
        String words = getTranslation("couple.state." + state.name().toLowerCase(Locale.ROOT));
        return state.isReadable() ? Chip.calm(words) : Chip.plain(words);
    }
}
