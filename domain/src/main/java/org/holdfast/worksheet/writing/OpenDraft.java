package org.holdfast.worksheet.writing;

import java.time.Instant;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.worksheet.template.TemplateRef;

/**
 * A draft as its author has it open.
 *
 * @param seen the number of the change it shows
 * @param newest the newest edition; its version is 0 as long as there is none
 * @param asPublished whether it says what that edition says
 */
public record OpenDraft(
        ClinicWorksheetId id,
        DraftSheet draft,
        long seen,
        Instant savedAt,
        TemplateRef newest,
        boolean asPublished,
        boolean putAway) {

    static OpenDraft of(ClinicWorksheet worksheet) {
        return new OpenDraft(
                worksheet.id(),
                worksheet.draft(),
                worksheet.changeNumber(),
                worksheet.changedAt(),
                worksheet.ref(),
                worksheet.isAsPublished(),
                worksheet.isPutAway());
    }
}
