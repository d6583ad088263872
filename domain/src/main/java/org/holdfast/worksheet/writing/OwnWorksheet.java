package org.holdfast.worksheet.writing;

import java.time.Instant;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.Words;

/**
 * A counselor's own worksheet as her shelf shows it.
 *
 * @param title as the draft has it; may be empty yet
 * @param published whether the practice has an edition of it
 * @param changed whether the draft says something else than that edition
 */
public record OwnWorksheet(
        ClinicWorksheetId id,
        Words title,
        Instant changedAt,
        boolean published,
        boolean changed,
        boolean putAway,
        String key) {

    static OwnWorksheet of(ClinicWorksheet worksheet) {
        return new OwnWorksheet(
                worksheet.id(),
                worksheet.draft().words("/title"),
                worksheet.changedAt(),
                worksheet.isPublished(),
                !worksheet.isAsPublished(),
                worksheet.isPutAway(),
                worksheet.ref().key());
    }
}
