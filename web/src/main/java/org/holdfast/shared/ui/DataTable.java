package org.holdfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A table to read, which a phone shows as a list of cards.
 *
 * <p>Roles are spelled out, because some browsers forget them once a style sheet lays the rows out as cards.
 */
public final class DataTable extends NativeTable {

    private final List<String> heads;
    private final NativeTableBody body = role(getBody(), "rowgroup");

    /** @param heads one for each column; the first column names the row */
    public DataTable(String caption, String... heads) {
        this.heads = List.of(heads);
        addClassName("hf-table");
        role(this, "table");
        setCaptionText(caption);
        getCaption().addClassName("hf-aloud");
        NativeTableRow head = role(new NativeTableRow(), "row");
        for (String text : heads) {
            NativeTableHeaderCell cell = role(new NativeTableHeaderCell(text), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        role(getHead(), "rowgroup").add(head);
    }

    /** Adds a row; the first cell names it. */
    public void row(Component name, Component... cells) {
        NativeTableHeaderCell first = role(new NativeTableHeaderCell(name), "rowheader");
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = role(new NativeTableRow(first), "row");
        for (int column = 0; column < cells.length; column++) {
            // On a card the head of the column stands beside the value; readers have it from the head already
            Span label = new Span(heads.get(column + 1));
            label.addClassName("hf-cell-label");
            label.getElement().setAttribute("aria-hidden", "true");
            row.add(role(new NativeTableCell(label, cells[column]), "cell"));
        }
        body.add(row);
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
