package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.Component;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.ui.write.WriteAddress;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** Begins a worksheet of a counselor's own, and leads her to the desk where she writes it. */
final class Beginning {

    private Beginning() {}

    static void with(Component from, WritingWorksheets writing, Dates dates, DraftSheet draft) {
        ClinicWorksheetId id = ClinicWorksheetId.fresh();
        Attempt attempt = Attempt.at(() -> writing.begin(id, draft), dates);
        if (attempt.done()) {
            from.getUI().ifPresent(ui -> ui.navigate(WriteAddress.of(id)));
        } else {
            Said.aloud(attempt.sentence());
        }
    }
}
