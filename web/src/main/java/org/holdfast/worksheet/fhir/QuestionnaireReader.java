package org.holdfast.worksheet.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.holdfast.shared.ForeignJson;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.TemplateRef;

/**
 * Makes worksheets of FHIR R4 Questionnaires; what does not come along is listed, and what {@link Questionnaires} wrote
 * comes back as it was.
 *
 * <p>Source: HL7 FHIR R4 (4.0.1), Questionnaire and its standard extensions.
 */
public final class QuestionnaireReader {

    /** Items within items to fourteen, and the translation of a choice within the innermost. */
    private static final int DEEPEST = 40;

    private static final int LONGEST_REASON = 200;

    private final List<Emotions.Family> feelings;

    /** @param feelings the feelings that every picker offers */
    public QuestionnaireReader(List<Emotions.Family> feelings) {
        this.feelings = List.copyOf(feelings);
    }

    /**
     * The worksheet that a file describes.
     *
     * @param as the key and version it is to have, whatever the file says
     * @throws Refused saying what to mend
     */
    public QuestionnaireRead read(byte[] file, TemplateRef as) {
        return read(ForeignJson.text(file), as);
    }

    /** The same for a file's text. */
    public QuestionnaireRead read(String file, TemplateRef as) {
        if (file.stripLeading().startsWith("<")) {
            throw new Refused("refused.fhir.xml");
        }
        ForeignJson.check(file, DEEPEST);
        Questionnaire questionnaire = parse(file);
        if (questionnaire.hasModifierExtension() || questionnaire.hasImplicitRules()) {
            throw new Refused("refused.fhir.modifier");
        }
        Links.check(questionnaire.getItem());
        return new SheetRead(questionnaire, feelings).read(as);
    }

    private static Questionnaire parse(String file) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        IBaseResource resource;
        try {
            resource = parser.parseResource(file);
        } catch (DataFormatException e) {
            throw new Refused("refused.fhir.standard", Notes.shortened(String.valueOf(e.getMessage()), LONGEST_REASON));
        } catch (RuntimeException e) {
            // HAPI stumbles over files that are JSON and not FHIR: an object where a list should be, null for a thing
            throw new Refused("refused.fhir.broken");
        }
        if (resource instanceof Questionnaire questionnaire) {
            return questionnaire;
        }
        throw new Refused("refused.fhir.resource", resource.fhirType());
    }
}
