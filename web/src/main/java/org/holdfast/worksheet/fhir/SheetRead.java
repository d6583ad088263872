package org.holdfast.worksheet.fhir;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.holdfast.shared.Element;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Makes one worksheet of one Questionnaire. */
final class SheetRead {

    private static final Words UNTITLED = new Words("Questionnaire", "Cuestionario");
    private static final int LEAST_MINUTES = 5;

    private final Questionnaire file;
    private final Notes notes = new Notes();
    private final Spoken spoken;
    private final SectionsRead sections;

    SheetRead(Questionnaire file, List<Emotions.Family> feelings) {
        this.file = file;
        this.spoken = new Spoken(file.getLanguage(), notes);
        this.sections = new SectionsRead(new ItemsRead(feelings, spoken, notes), spoken, notes);
    }

    QuestionnaireRead read(TemplateRef as) {
        Leftovers.of(file, notes);
        Words title = title();
        Words purpose = purpose(title);
        List<Section> read = sections.read(file.getItem(), title);
        List<Score> scores = new ScoresRead(spoken, notes).read(file);
        Sheet sheet = new Sheet(as, title, purpose, minutes(read), elements(), phases(), audience(), evidence(), read);
        return new QuestionnaireRead(sheet.with(scores, notes), notes.all());
    }

    /** All but the scores, which the worksheet may refuse. */
    private record Sheet(
            TemplateRef ref,
            Words title,
            Words purpose,
            int minutes,
            Set<Element> elements,
            Set<WorkPhase> phases,
            Audience audience,
            Words evidence,
            List<Section> sections) {

        WorksheetTemplate with(List<Score> scores, Notes notes) {
            try {
                return new WorksheetTemplate(
                        ref, title, purpose, minutes, elements, phases, audience, evidence, sections, scores);
            } catch (IllegalArgumentException e) {
                if (scores.isEmpty()) {
                    throw new Refused("refused.file.field", e.getMessage() + ".");
                }
                notes.whole(Why.SCORE, "");
                return with(List.of(), notes);
            }
        }
    }

    private Words title() {
        Words title = spoken.of(file.getTitleElement(), Spoken.NAME);
        if (Spoken.isNothing(title)) {
            title = spoken.of(file.getNameElement(), Spoken.NAME);
        }
        if (Spoken.isNothing(title)) {
            notes.whole(Why.NO_TEXT, UNTITLED.english());
            return UNTITLED;
        }
        return title;
    }

    private Words purpose(Words title) {
        Words purpose = spoken.of(file.getDescriptionElement(), Spoken.TEXT);
        if (Spoken.isNothing(purpose)) {
            notes.whole(Why.PURPOSE, "");
            return title;
        }
        return purpose;
    }

    private int minutes(List<Section> sections) {
        Optional<Integer> said = own("minutes")
                .flatMap(Extensions::whole)
                .filter(minutes -> minutes >= 1 && minutes <= WorksheetTemplate.MOST_MINUTES);
        return said.orElseGet(() -> {
            long questions = sections.stream()
                    .flatMap(section -> section.items().stream())
                    .filter(Item::isAnswered)
                    .count();
            int guess = Math.clamp(questions / 2, LEAST_MINUTES, WorksheetTemplate.MOST_MINUTES);
            notes.whole(Why.MINUTES, String.valueOf(guess));
            return guess;
        });
    }

    private Set<Element> elements() {
        Set<Element> elements = some(Element.class, "element");
        if (elements.isEmpty()) {
            notes.whole(Why.ELEMENTS, "");
        }
        return elements;
    }

    private Set<WorkPhase> phases() {
        Set<WorkPhase> phases = some(WorkPhase.class, "phase");
        return phases.isEmpty() ? Set.of(WorkPhase.ANY_TIME) : phases;
    }

    private Audience audience() {
        return own("audience")
                .flatMap(said -> Extensions.constant(Audience.class, Extensions.text(said)))
                .orElse(Audience.EACH_SEPARATELY);
    }

    /** What it is worth; where the file does not say, at least whose it is. */
    private Words evidence() {
        Optional<Extension> said = own("evidence");
        if (said.isPresent()) {
            if (file.hasCopyright()) {
                notes.whole(Why.FIELD, "copyright");
            }
            return spoken.of(Extensions.words(said.get()), Spoken.TEXT);
        }
        return spoken.of(file.getCopyrightElement(), Spoken.TEXT);
    }

    private Optional<Extension> own(String name) {
        return Extensions.find(file, Extensions.OWN + name);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> names, String own) {
        Set<E> some = EnumSet.noneOf(names);
        for (Extension one : file.getExtensionsByUrl(Extensions.OWN + own)) {
            Extensions.constant(names, Extensions.text(one))
                    .ifPresentOrElse(some::add, () -> notes.whole(Why.FIELD, own + ": " + Extensions.text(one)));
        }
        return some;
    }
}
