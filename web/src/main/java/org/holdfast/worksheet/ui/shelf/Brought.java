package org.holdfast.worksheet.ui.shelf;

import java.util.List;
import org.holdfast.worksheet.fhir.NotMapped;
import org.holdfast.worksheet.fhir.QuestionnaireRead;
import org.holdfast.worksheet.fhir.QuestionnaireReader;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.SheetFiles;

/**
 * A worksheet that somebody brought as a file, in the library's own form or as a FHIR Questionnaire.
 *
 * @param notMapped what of the file did not come along
 */
record Brought(WorksheetTemplate worksheet, List<NotMapped> notMapped) {

    private static final TemplateRef SOME = new TemplateRef("brought", 1);
    private static final String QUESTIONNAIRE = "\"resourceType\"";

    /** @throws org.holdfast.shared.Refused saying what to mend */
    static Brought read(String file, SheetFiles own, QuestionnaireReader questionnaires) {
        if (file.contains(QUESTIONNAIRE) || file.stripLeading().startsWith("<")) {
            QuestionnaireRead read = questionnaires.read(file, SOME);
            return new Brought(read.worksheet(), read.notMapped());
        }
        return new Brought(own.handedIn(SOME, file), List.of());
    }
}
