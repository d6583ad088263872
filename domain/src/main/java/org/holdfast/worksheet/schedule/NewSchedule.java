package org.holdfast.worksheet.schedule;

import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Naming;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.TemplateRef;

/**
 * What a counselor asks for when a worksheet is to open later.
 *
 * @param id chosen when the dialog opens, so that sending it twice schedules once
 * @param title her own title, or blank for the worksheet's
 * @param daysToDo from the day it opens until it is due
 */
public record NewSchedule(
        ScheduleId id,
        CoupleId couple,
        TemplateRef template,
        String title,
        Timing timing,
        int daysToDo,
        Sensitive note,
        Set<PartnerId> partners)
        implements Naming {

    public NewSchedule {
        partners = Set.copyOf(partners);
    }

    @Override
    public Optional<RecordId> names() {
        return Optional.of(id);
    }
}
