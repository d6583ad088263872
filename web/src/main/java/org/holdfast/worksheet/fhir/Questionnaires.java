package org.holdfast.worksheet.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * Worksheets as FHIR R4 Questionnaires: English text with Spanish beside it, conditions, choices with their points,
 * limits, tables and repeated groups in the standard's own terms.
 *
 * <p>Source: HL7 FHIR R4 (4.0.1), Questionnaire and its standard extensions.
 */
public final class Questionnaires {

    private final Function<String, Words> labels;

    /** @param labels what a field that Holdfast names itself is called, by its key in the message bundle */
    public Questionnaires(Function<String, Words> labels) {
        this.labels = labels;
    }

    /** The worksheet as JSON. */
    public String json(WorksheetTemplate worksheet) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .setPrettyPrint(true)
                .encodeResourceToString(questionnaire(worksheet));
    }

    /** What another system will not understand in it. */
    public Set<OnlyHere> onlyHere(WorksheetTemplate worksheet) {
        Set<OnlyHere> some = EnumSet.of(OnlyHere.READERS, OnlyHere.USE);
        List<Form> forms = worksheet.items().stream()
                .flatMap(item -> item.form() instanceof Group group
                        ? group.items().stream().map(Item::form)
                        : Stream.of(item.form()))
                .toList();
        if (forms.stream().anyMatch(Ranking.class::isInstance)) {
            some.add(OnlyHere.RANKING);
        }
        if (forms.stream().anyMatch(Emotions.class::isInstance)) {
            some.add(OnlyHere.FAMILIES);
        }
        if (!worksheet.scores().isEmpty()) {
            some.add(OnlyHere.SCORES);
        }
        return some;
    }

    private Questionnaire questionnaire(WorksheetTemplate worksheet) {
        Questionnaire file = new Questionnaire();
        file.setLanguage("en");
        file.setUrl(Extensions.OWN + worksheet.ref().key());
        file.setVersion(String.valueOf(worksheet.ref().version()));
        file.setStatus(PublicationStatus.ACTIVE);
        file.addSubjectType("Patient");
        Extensions.both(file.getTitleElement(), worksheet.title());
        Extensions.both(file.getDescriptionElement(), worksheet.purpose());
        use(file, worksheet);
        worksheet.scores().forEach(score -> file.addExtension(score(score)));
        QuestionnaireItems items = new QuestionnaireItems(worksheet, labels);
        for (Section section : worksheet.sections()) {
            file.addItem(section(section, "section-" + (file.getItem().size() + 1), items));
        }
        return file;
    }

    private static QuestionnaireItemComponent section(Section section, String id, QuestionnaireItems items) {
        QuestionnaireItemComponent group = QuestionnaireItems.one(id, QuestionnaireItemType.GROUP, section.title());
        if (!section.intro().english().isBlank()) {
            group.addItem(QuestionnaireItems.display(id + ".intro", section.intro()));
        }
        section.items().forEach(item -> group.addItem(items.item(item)));
        return group;
    }

    private static void use(Questionnaire file, WorksheetTemplate worksheet) {
        file.addExtension(Extensions.own("minutes", new IntegerType(worksheet.minutes())));
        file.addExtension(
                Extensions.own("audience", new CodeType(worksheet.audience().name())));
        if (!worksheet.evidence().english().isBlank()) {
            file.addExtension(Extensions.own("evidence", Extensions.both(new MarkdownType(), worksheet.evidence())));
        }
        worksheet.elements().stream()
                .sorted()
                .forEach(element -> file.addExtension(Extensions.own("element", new CodeType(element.name()))));
        worksheet.phases().stream()
                .sorted()
                .forEach(phase -> file.addExtension(Extensions.own("phase", new CodeType(phase.name()))));
    }

    private static Extension score(Score score) {
        List<Extension> parts = new ArrayList<>(List.of(
                new Extension("key", new CodeType(score.key())),
                new Extension("title", Extensions.both(new MarkdownType(), score.title())),
                new Extension("by", new CodeType(score.by().name())),
                new Extension("note", Extensions.both(new MarkdownType(), score.note()))));
        score.sources().forEach(source -> parts.add(new Extension("item", new StringType(source.name()))));
        score.bands().forEach(band -> parts.add(band(band)));
        return Extensions.own("score", parts);
    }

    private static Extension band(Score.Band band) {
        Extension whole = new Extension("band");
        whole.addExtension(new Extension("from", new IntegerType(band.from())));
        whole.addExtension(new Extension("to", new IntegerType(band.to())));
        whole.addExtension(new Extension("label", Extensions.both(new MarkdownType(), band.label())));
        return whole;
    }
}
