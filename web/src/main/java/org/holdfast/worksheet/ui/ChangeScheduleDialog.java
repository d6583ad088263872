package org.holdfast.worksheet.ui;

import java.util.List;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.schedule.Scheduling;

/** Lets a worksheet that is planned come at another time. */
public class ChangeScheduleDialog extends ActDialog {

    public ChangeScheduleDialog(
            Scheduling scheduling,
            ScheduledSheet sheet,
            String title,
            List<Followable> followables,
            Dates dates,
            Runnable done) {
        super("schedule.change.title", title);
        WhenFields when = new WhenFields(false, followables, dates, () -> {});
        when.set(sheet.timing(), sheet.daysToDo());
        add(when);
        onGo(
                getTranslation("schedule.change.go"),
                () -> when.at(Attempt.at(
                        () -> scheduling.change(sheet.id(), when.timing(), when.daysToDo(), sheet.version()), dates)),
                done);
    }
}
