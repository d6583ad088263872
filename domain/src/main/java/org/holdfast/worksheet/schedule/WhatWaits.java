package org.holdfast.worksheet.schedule;

import java.util.Collection;
import org.holdfast.access.Viewer;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.WorksheetTakenBack;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.sheet.ResponseState;

/** What was to come to a partner after the other has it already; they do not know of it. */
final class WhatWaits {

    private WhatWaits() {}

    /** Lets go of what waits of this schedule, because it will not come. */
    static void letGo(Viewer keeper, Schedule schedule, Worksheets worksheets, Announcer announcer) {
        schedule.latest().ifPresent(latest -> {
            Collection<Response> all = worksheets.responses(keeper, latest);
            all.forEach(Response::drop);
            tell(keeper, schedule, latest, all, announcer);
        });
    }

    /** Tells when nobody has the worksheet any more. */
    static void tell(
            Viewer keeper, Schedule schedule, AssignmentId sheet, Collection<Response> all, Announcer announcer) {
        if (!all.isEmpty() && all.stream().allMatch(response -> response.state() == ResponseState.TAKEN_BACK)) {
            announcer.announce(new WorksheetTakenBack(sheet, schedule.couple(), keeper));
        }
    }
}
