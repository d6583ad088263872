package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.fhir.NotMapped;

/** Says what of a file did not come along before a draft is made of the rest. */
final class NotAlongDialog extends ActDialog {

    NotAlongDialog(Brought brought, Dates dates, Runnable go) {
        super("library.in.lost");
        add(new Paragraph(getTranslation("library.in.lost.what")));
        UnorderedList lines = new UnorderedList();
        brought.notMapped().stream().map(this::line).forEach(lines::add);
        lines.addClassName("hf-lost");
        add(lines);
        onGo(getTranslation("library.in.go"), () -> Attempt.at(() -> {}, dates), go);
    }

    private ListItem line(NotMapped one) {
        String where = one.text().isBlank() ? one.linkId() : one.text();
        String said = getTranslation(one.message(), one.detail());
        return new ListItem(where.isBlank() ? said : where + ": " + said);
    }
}
