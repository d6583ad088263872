package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.OwnSheet;

/** Says what taking a sent worksheet back means, and does it. */
final class TakeBackDialog extends ActDialog {

    /** @param takeBack does it, or refuses */
    TakeBackDialog(OwnSheet sheet, Runnable takeBack, Dates dates, Runnable done) {
        super("sheet.takeback.title");
        add(new Paragraph(
                getTranslation(what(sheet), sheet.counselor(), sheet.partner().orElse(""))));
        if (!sheet.returnReason().isBlank()) {
            add(new Paragraph(getTranslation("sheet.takeback.returned", sheet.counselor())));
        }
        onGo(getTranslation("sheet.takeback"), () -> Attempt.at(takeBack, dates), done);
    }

    private static String what(OwnSheet sheet) {
        if (sheet.template().isJoint()) {
            return "sheet.takeback.what.together";
        }
        return sheet.partner().isPresent() ? "sheet.takeback.what" : "sheet.takeback.what.one";
    }
}
