package org.holdfast.clinic.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.shared.ui.DataTable;

/** How many couples and clients each counselor carries; numbers, and nothing about the couples. */
class CaseloadSizes extends Section {

    CaseloadSizes(List<CaseloadSize> sizes) {
        addClassName("hf-card");
        DataTable table = new DataTable(
                getTranslation("people.caseloads"),
                getTranslation("role.counselor"),
                getTranslation("people.column.couples"),
                getTranslation("people.column.clients"));
        sizes.forEach(size -> table.row(
                new Span(size.counselorName()),
                new Span(Long.toString(size.couples())),
                new Span(Long.toString(size.clients()))));
        add(new H2(getTranslation("people.caseloads")), table);
    }
}
