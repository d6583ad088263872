package org.holdfast.worksheet.fhir;

import java.math.RoundingMode;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Scale;

/** Reads questions that are answered with a number. */
final class NumbersRead {

    private final Spoken spoken;
    private final Notes notes;

    NumbersRead(Spoken spoken, Notes notes) {
        this.spoken = spoken;
        this.notes = notes;
    }

    /** A whole number from 0 to 10 is a scale here, whatever it looks like there. */
    Form whole(QuestionnaireItemComponent item, Children children) {
        boolean scale =
                Extensions.whole(item, Extensions.LEAST).filter(one -> one == 0).isPresent()
                        && Extensions.whole(item, Extensions.MOST)
                                .filter(one -> one == Scale.MOST)
                                .isPresent();
        if (!scale) {
            notes.at(item, Why.WHOLE, "");
            return quantity(item, children);
        }
        if (Extensions.find(item, Extensions.UNIT).isPresent()
                || children.unit().isPresent()) {
            notes.at(item, Why.UNIT, "");
        }
        return new Scale(end(children.lower()), end(children.upper()));
    }

    Form quantity(QuestionnaireItemComponent item, Children children) {
        int least = limit(item, Extensions.LEAST, RoundingMode.FLOOR, 0);
        int most = limit(item, Extensions.MOST, RoundingMode.CEILING, Extensions.FURTHEST);
        if (least >= most) {
            notes.at(item, Why.LIMITS, least + "–" + most);
            least = -Extensions.FURTHEST;
            most = Extensions.FURTHEST;
        }
        if (Extensions.controls(item).contains("slider")) {
            notes.at(item, Why.LOOK, "slider");
        }
        children.lower().ifPresent(end -> notes.at(end, Why.LOOK, "lower"));
        children.upper().ifPresent(end -> notes.at(end, Why.LOOK, "upper"));
        return new Quantity(least, most, unit(item, children));
    }

    private int limit(QuestionnaireItemComponent item, String url, RoundingMode outwards, int otherwise) {
        Optional<String> said = Extensions.find(item, url).map(Extensions::text);
        Optional<Integer> limit = said.flatMap(text -> number(text, outwards));
        boolean asSaid = limit.isPresent()
                && said.flatMap(text -> number(text, RoundingMode.UNNECESSARY)).isPresent();
        if (!asSaid) {
            notes.at(item, Why.LIMITS, limit.map(String::valueOf).orElse(String.valueOf(otherwise)));
        }
        return limit.orElse(otherwise);
    }

    private static Optional<Integer> number(String text, RoundingMode outwards) {
        return Extensions.number(text).flatMap(number -> Extensions.whole(number, outwards));
    }

    private Optional<Words> unit(QuestionnaireItemComponent item, Children children) {
        Optional<Extension> said = Extensions.find(item, Extensions.UNIT);
        if (said.isPresent() && said.get().getValue() instanceof Coding coding) {
            if (coding.hasCode() || coding.hasSystem()) {
                notes.at(item, Why.CODES, Asked.name(coding));
            }
            PrimitiveType<String> words =
                    coding.hasDisplay() ? coding.getDisplayElement() : new StringType(coding.getCode());
            return some(spoken.of(item, words, Spoken.NAME));
        }
        return end(children.unit());
    }

    private Optional<Words> end(Optional<QuestionnaireItemComponent> words) {
        return words.flatMap(one -> some(spoken.of(one, one.getTextElement(), Spoken.NAME)));
    }

    private static Optional<Words> some(Words words) {
        return Optional.of(words).filter(said -> !Spoken.isNothing(said));
    }
}
