package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.button.Button;
import org.holdfast.shared.Words;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.SheetFiles;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** Makes a worksheet a counselor's own, to change as her practice needs it; the one it came from stays as it is. */
final class CopyButton extends Button {

    CopyButton(WorksheetTemplate worksheet, SheetFiles files, WritingWorksheets writing, Dates dates) {
        setText(getTranslation("library.own.copy"));
        addClickListener(press -> Beginning.with(this, writing, dates, copy(worksheet, files)));
    }

    private DraftSheet copy(WorksheetTemplate worksheet, SheetFiles files) {
        Words title = new Words(
                getTranslation("library.copy.title", worksheet.title().english()),
                getTranslation("library.copy.title.es", worksheet.title().spanish()));
        return DraftSheet.read(files.write(worksheet)).with("/title", title);
    }
}
