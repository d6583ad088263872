package org.holdfast.worksheet.file;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.holdfast.worksheet.fhir.QuestionnaireResponses;
import org.holdfast.worksheet.sheet.TakenSheet;

/** The shapes a worksheet with answers can be saved in; no name of a file tells whose it is or what about. */
public enum FileKind {
    PDF_A4("worksheet.pdf", "application/pdf"),
    PDF_LETTER("worksheet.pdf", "application/pdf"),
    CSV("worksheet.csv", "text/csv;charset=utf-8"),
    FHIR("worksheet.fhir.json", "application/fhir+json"),
    OWN("worksheet.json", "application/json");

    private final String fileName;
    private final String contentType;

    FileKind(String fileName, String contentType) {
        this.fileName = fileName;
        this.contentType = contentType;
    }

    public String fileName() {
        return fileName;
    }

    public String contentType() {
        return contentType;
    }

    /** @param clock runs in the practice's zone */
    public byte[] file(TakenSheet sheet, Locale locale, Clock clock) {
        return switch (this) {
            case PDF_A4 -> PdfFile.of(FileWords.page(sheet, locale, clock), Paper.A4);
            case PDF_LETTER -> PdfFile.of(FileWords.page(sheet, locale, clock), Paper.LETTER);
            case CSV -> CsvFile.of(FileWords.page(sheet, locale, clock));
            case FHIR -> QuestionnaireResponses.json(sheet).getBytes(StandardCharsets.UTF_8);
            case OWN -> AnswersJson.of(sheet).getBytes(StandardCharsets.UTF_8);
        };
    }
}
