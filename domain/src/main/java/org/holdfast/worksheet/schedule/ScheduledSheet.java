package org.holdfast.worksheet.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * A worksheet that opens later, as its counselor sees it.
 *
 * @param follows the worksheet it opens after, with the counselor's own title if it has one
 * @param version goes back with a change
 */
public record ScheduledSheet(
        ScheduleId id,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        Set<PartnerId> partners,
        Timing timing,
        int daysToDo,
        Optional<LocalDate> nextOn,
        Optional<Followed> follows,
        ScheduleState state,
        long version) {

    /** What it is given after. */
    public record Followed(WorksheetTemplate template, Optional<String> ownTitle) {}

    public boolean isRunning() {
        return state == ScheduleState.RUNNING;
    }
}
