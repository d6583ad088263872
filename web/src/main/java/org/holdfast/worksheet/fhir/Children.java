package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** What is within an item, told apart: words that belong to it, and items of their own. */
final class Children {

    private final List<QuestionnaireItemComponent> others = new ArrayList<>();
    private Optional<QuestionnaireItemComponent> help = Optional.empty();
    private Optional<QuestionnaireItemComponent> lower = Optional.empty();
    private Optional<QuestionnaireItemComponent> upper = Optional.empty();
    private Optional<QuestionnaireItemComponent> unit = Optional.empty();

    Children(QuestionnaireItemComponent of) {
        of.getItem().forEach(this::sort);
    }

    private void sort(QuestionnaireItemComponent item) {
        List<String> controls = item.getType() == QuestionnaireItemType.DISPLAY && !item.hasEnableWhen()
                ? Extensions.controls(item)
                : List.of();
        if (help.isEmpty() && (controls.contains("help") || controls.contains("flyover"))) {
            help = Optional.of(item);
        } else if (lower.isEmpty() && controls.contains("lower")) {
            lower = Optional.of(item);
        } else if (upper.isEmpty() && controls.contains("upper")) {
            upper = Optional.of(item);
        } else if (unit.isEmpty() && controls.contains("unit")) {
            unit = Optional.of(item);
        } else {
            others.add(item);
        }
    }

    Optional<QuestionnaireItemComponent> help() {
        return help;
    }

    Optional<QuestionnaireItemComponent> lower() {
        return lower;
    }

    Optional<QuestionnaireItemComponent> upper() {
        return upper;
    }

    Optional<QuestionnaireItemComponent> unit() {
        return unit;
    }

    /** Items of their own, in order. */
    List<QuestionnaireItemComponent> others() {
        return others;
    }
}
