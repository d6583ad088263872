package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Choice;

/** Reads the answers that an item offers. */
final class ChoicesRead {

    private static final int MOST_POINTS = 100;

    private final Spoken spoken;
    private final Notes notes;

    ChoicesRead(Spoken spoken, Notes notes) {
        this.spoken = spoken;
        this.notes = notes;
    }

    /**
     * What is offered.
     *
     * @param keys by what the file calls them
     */
    record Offered(List<Choice> choices, Map<String, String> keys) {

        boolean allHavePoints() {
            return choices.stream().allMatch(choice -> choice.score().isPresent());
        }

        boolean noneHasPoints() {
            return choices.stream().allMatch(choice -> choice.score().isEmpty());
        }

        List<Choice> withoutPoints() {
            return choices.stream()
                    .map(choice -> new Choice(choice.key(), choice.label()))
                    .toList();
        }
    }

    /** At most so many; what is beyond is noted and left out. */
    Offered read(QuestionnaireItemComponent item, int most) {
        KeyNames names = new KeyNames();
        List<Choice> choices = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (QuestionnaireItemAnswerOptionComponent option : item.getAnswerOption()) {
            Type value = option.getValue();
            if (value == null || value instanceof Reference) {
                notes.at(item, Why.FIELD, "answerOption.valueReference");
            } else if (choices.size() == most) {
                notes.at(item, Why.MANY, String.valueOf(most));
            } else {
                String key = names.of(Asked.name(value));
                keys.putIfAbsent(Asked.name(value), key);
                choices.add(new Choice(key, label(item, value), points(item, option)));
                rest(item, option);
            }
        }
        return new Offered(choices, keys);
    }

    private Words label(QuestionnaireItemComponent item, Type value) {
        PrimitiveType<String> text = switch (value) {
            case Coding coding -> coding.getDisplayElement();
            case StringType words -> words;
            default -> new StringType();
        };
        if (value instanceof PrimitiveType<?> && !(value instanceof StringType)) {
            // A number or a day is the same in both languages
            String same = Asked.name(value);
            return new Words(same, same);
        }
        return spoken.orElse(item, text, Spoken.TEXT, Asked.name(value));
    }

    private Optional<Integer> points(QuestionnaireItemComponent item, QuestionnaireItemAnswerOptionComponent option) {
        Optional<Extension> said = Extensions.find(option, Extensions.POINTS)
                .or(() -> Optional.of(option.getValue())
                        .filter(Coding.class::isInstance)
                        .flatMap(value -> Extensions.find((Coding) value, Extensions.POINTS)));
        Optional<Integer> whole =
                said.flatMap(Extensions::whole).filter(points -> points >= -MOST_POINTS && points <= MOST_POINTS);
        if (said.isPresent() && whole.isEmpty()) {
            notes.at(item, Why.POINTS, said.map(Extensions::text).orElse(""));
        }
        return whole;
    }

    private void rest(QuestionnaireItemComponent item, QuestionnaireItemAnswerOptionComponent option) {
        Leftovers.extensions(option, url -> !url.equals(Extensions.POINTS), item, notes);
        if (Asked.isTrue(option.getInitialSelectedElement())) {
            notes.at(item, Why.FIELD, "initialSelected");
        }
        if (option.getValue() instanceof Coding coding) {
            Leftovers.extensions(coding, url -> !url.equals(Extensions.POINTS), item, notes);
            if (coding.hasSystem() || coding.hasVersion()) {
                notes.at(item, Why.CODES, coding.hasSystem() ? coding.getSystem() : coding.getVersion());
            }
        }
    }
}
