package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.sheet.OwnSheet;

/** Says what taking a sent worksheet back means, and does it. */
final class TakeBackDialog extends ActDialog {

    TakeBackDialog(Answering answering, OwnSheet sheet, Dates dates, Runnable done) {
        super("sheet.takeback.title");
        add(new Paragraph(getTranslation(
                sheet.partner().isPresent() ? "sheet.takeback.what" : "sheet.takeback.what.one", sheet.counselor())));
        onGo(getTranslation("sheet.takeback"), () -> Attempt.at(() -> answering.takeBack(sheet.id()), dates), done);
    }
}
