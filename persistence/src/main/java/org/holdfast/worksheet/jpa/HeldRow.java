package org.holdfast.worksheet.jpa;

import java.util.UUID;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.account.Standing;
import org.holdfast.shared.AccountId;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.Schedule;

/** The case that a schedule belongs to, and how its counselor's account stands. */
public record HeldRow(CaseState couple, UUID keeper, Standing standing) {

    Backlog.Held held(Schedule schedule) {
        return new Backlog.Held(schedule, couple, Viewer.counselor(new AccountId(keeper)), standing != Standing.CLOSED);
    }
}
