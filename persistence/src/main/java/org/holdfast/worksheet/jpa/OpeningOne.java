package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.shared.ScheduleId;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.schedule.DueSheet;

/** One step of a round in its own transaction. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OpeningOne {

    private final Backlog backlog;
    private final DueSheet sheet;

    @Inject
    OpeningOne(Backlog backlog, DueSheet sheet) {
        this.backlog = backlog;
        this.sheet = sheet;
    }

    List<ScheduleId> due(LocalDate today) {
        return backlog.due(today);
    }

    void open(ScheduleId id) {
        sheet.open(id);
    }
}
