package org.holdfast.worksheet.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue;
import java.util.Comparator;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * Answers as FHIR R4 QuestionnaireResponses, whose items have the ids that {@link Questionnaires} gives them. They name
 * nobody: whose answers these are, the system they go to has to say.
 *
 * <p>Source: HL7 FHIR R4 (4.0.1), QuestionnaireResponse.
 */
public final class QuestionnaireResponses {

    /** What is not known is passed over; what is known and of another kind is not. */
    private static final IParserErrorHandler LENIENT = new LenientErrorHandler(false) {
        @Override
        public void incorrectJsonType(
                IParseLocation where,
                String name,
                BaseJsonLikeValue.ValueType expected,
                BaseJsonLikeValue.ScalarType expectedScalar,
                BaseJsonLikeValue.ValueType found,
                BaseJsonLikeValue.ScalarType foundScalar) {
            throw new Refused("refused.responses.unreadable");
        }
    };

    private QuestionnaireResponses() {}

    /** One person's answers as JSON, or both partners' to a joint worksheet. */
    public static String json(TakenSheet sheet) {
        QuestionnaireResponse file = new QuestionnaireResponse();
        file.setLanguage("en");
        file.setQuestionnaire(questionnaire(sheet.template()));
        file.setStatus(
                sheet.state().isReadable()
                        ? QuestionnaireResponseStatus.COMPLETED
                        : QuestionnaireResponseStatus.INPROGRESS);
        sheet.answers().stream()
                .flatMap(answer -> answer.at().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(at -> file.setAuthoredElement(new DateTimeType(at.toString())));
        FilledSheet filled = sheet.filled();
        int number = 0;
        for (Section section : sheet.template().sections()) {
            number++;
            QuestionnaireResponseItemComponent group = ResponseItems.one("section-" + number, section.title());
            section.items().forEach(item -> add(group, item, sheet, filled));
            if (group.hasItem()) {
                file.addItem(group);
            }
        }
        return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(file);
    }

    /**
     * The answers of a file to this worksheet.
     *
     * @throws Refused if it is no such file, or answers another worksheet
     */
    public static ReadAnswers read(String json, WorksheetTemplate worksheet) {
        QuestionnaireResponse file = parse(json);
        String to = Optional.ofNullable(file.getQuestionnaire()).orElse("");
        if (!to.isEmpty() && !to.equals(questionnaire(worksheet)) && !to.equals(address(worksheet))) {
            throw new Refused("refused.responses.other");
        }
        ResponseReader reader = new ResponseReader(worksheet);
        reader.read(file.getItem());
        return reader.answers();
    }

    private static QuestionnaireResponse parse(String json) {
        try {
            return FhirContext.forR4Cached()
                    .newJsonParser()
                    .setParserErrorHandler(LENIENT)
                    .parseResource(QuestionnaireResponse.class, json);
        } catch (DataFormatException | IllegalArgumentException | ClassCastException notOne) {
            throw new Refused("refused.responses.unreadable");
        }
    }

    private static void add(QuestionnaireResponseItemComponent group, Item item, TakenSheet sheet, FilledSheet filled) {
        Optional<TakenAnswer> answer = sheet.answer(item.key());
        if (answer.isEmpty() || !filled.asks(item.key())) {
            return;
        }
        for (QuestionnaireResponseItemComponent one : ResponseItems.of(item, filled.answer(item.key()))) {
            one.addExtension(Extensions.own(
                    "visibility", new CodeType(answer.get().visibility().name())));
            answer.get()
                    .writer()
                    .ifPresent(writer -> one.addExtension(Extensions.own("writer", new StringType(writer))));
            group.addItem(one);
        }
    }

    private static String address(WorksheetTemplate worksheet) {
        return Extensions.OWN + worksheet.ref().key();
    }

    private static String questionnaire(WorksheetTemplate worksheet) {
        return address(worksheet) + "|" + worksheet.ref().version();
    }
}
