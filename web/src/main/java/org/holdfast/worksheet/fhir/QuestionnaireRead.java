package org.holdfast.worksheet.fhir;

import java.util.List;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** A worksheet made from a Questionnaire, and all that did not come along. */
public record QuestionnaireRead(WorksheetTemplate worksheet, List<NotMapped> notMapped) {

    public QuestionnaireRead {
        notMapped = List.copyOf(notMapped);
    }
}
