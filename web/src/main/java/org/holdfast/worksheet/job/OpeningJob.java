package org.holdfast.worksheet.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.holdfast.access.Kind;
import org.holdfast.access.Unattended;
import org.holdfast.server.Job;
import org.holdfast.worksheet.schedule.OpeningDue;

/** Opens the worksheets whose time has come. */
@Singleton
@Unattended(
        everySeconds = 20,
        touches = {Kind.COUPLE, Kind.WORK})
class OpeningJob implements Job {

    private final OpeningDue due;

    @Inject
    OpeningJob(OpeningDue due) {
        this.due = due;
    }

    @Override
    public void run() {
        due.open();
    }
}
