package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.ChoicesRead.Offered;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Day;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;

/** Reads how a question is answered. */
final class FormRead {

    private static final int MOST_CHOICES = 60;
    private static final int MOST_DEGREES = 20;
    private static final int LEAST_RANKED = 3;
    private static final int MOST_RANKED = 7;

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice("yes", new Words("Yes", "Sí")), new Choice("no", new Words("No", "No")));

    private static final Set<QuestionnaireItemType> NUMBERS =
            Set.of(QuestionnaireItemType.INTEGER, QuestionnaireItemType.DECIMAL, QuestionnaireItemType.QUANTITY);

    private final List<Emotions.Family> feelings;
    private final ChoicesRead choices;
    private final NumbersRead numbers;
    private final Notes notes;

    /** @param feelings the feelings that every picker offers */
    FormRead(List<Emotions.Family> feelings, Spoken spoken, Notes notes) {
        this.feelings = List.copyOf(feelings);
        this.choices = new ChoicesRead(spoken, notes);
        this.numbers = new NumbersRead(spoken, notes);
        this.notes = notes;
    }

    ChoicesRead choices() {
        return choices;
    }

    /** How a question is answered, to be found by later ones; nothing where no worksheet can ask it. */
    Optional<Asked> question(String key, QuestionnaireItemComponent item, Children children) {
        QuestionnaireItemType type = item.getType();
        checkRest(item, type);
        return switch (type) {
            case STRING -> plain(key, new ShortText());
            case TEXT -> plain(key, new LongText());
            case DATE -> plain(key, new Day());
            case BOOLEAN ->
                Optional.of(new Asked(key, new SingleChoice(YES_OR_NO), false, Map.of("true", "yes", "false", "no")));
            case INTEGER -> Optional.of(new Asked(key, numbers.whole(item, children), true, Map.of()));
            case DECIMAL -> plain(key, numbers.quantity(item, children));
            case QUANTITY -> otherWay(key, item, numbers.quantity(item, children));
            case DATETIME -> otherWay(key, item, new Day());
            case TIME, URL -> otherWay(key, item, new ShortText());
            case CHOICE, OPENCHOICE -> Optional.of(choice(key, item));
            case DISPLAY, GROUP, QUESTION, ATTACHMENT, REFERENCE, NULL -> {
                notes.at(item, Why.LEFT_OUT, type.toCode());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Asked> plain(String key, Form form) {
        return Optional.of(new Asked(key, form, false, Map.of()));
    }

    private Optional<Asked> otherWay(String key, QuestionnaireItemComponent item, Form form) {
        notes.at(item, Why.OTHER_WAY, item.getType().toCode());
        return plain(key, form);
    }

    /** What only some kinds of questions take along. */
    private void checkRest(QuestionnaireItemComponent item, QuestionnaireItemType type) {
        boolean choice = type == QuestionnaireItemType.CHOICE || type == QuestionnaireItemType.OPENCHOICE;
        if (!choice && repeats(item)) {
            notes.at(item, Why.ONCE, "");
        }
        if (!choice && item.hasAnswerOption()) {
            notes.at(item, Why.FIELD, "answerOption");
        }
        boolean number = NUMBERS.contains(type);
        note(item, !number, Extensions.LEAST, Why.LIMITS);
        note(item, !number, Extensions.MOST, Why.LIMITS);
        note(item, !number, Extensions.UNIT, Why.UNIT);
        note(item, !choice, Extensions.MOST_TIMES, Why.TIMES);
        Extensions.whole(item, Extensions.LEAST_TIMES)
                .filter(least -> !choice || least > 1)
                .ifPresent(least -> notes.at(item, Why.TIMES, String.valueOf(least)));
        if (item.hasAnswerValueSet()) {
            notes.at(item, Why.VALUE_SET, String.valueOf(item.getAnswerValueSet()));
        }
    }

    private void note(QuestionnaireItemComponent item, boolean lost, String url, Why why) {
        Extensions.find(item, url).filter(one -> lost).ifPresent(one -> notes.at(item, why, Extensions.text(one)));
    }

    private Asked choice(String key, QuestionnaireItemComponent item) {
        if (item.getType() == QuestionnaireItemType.OPENCHOICE) {
            notes.at(item, Why.OWN_WORDS, "");
        }
        Offered offered = choices.read(item, MOST_CHOICES);
        if (offered.choices().size() < 2) {
            notes.at(item, Why.FEW_CHOICES, "");
            return new Asked(key, new ShortText(), false, Map.of());
        }
        return new Asked(key, repeats(item) ? some(item, offered) : one(item, offered), false, offered.keys());
    }

    private Form one(QuestionnaireItemComponent item, Offered offered) {
        if (offered.allHavePoints() && offered.choices().size() <= MOST_DEGREES) {
            return new Likert(offered.choices());
        }
        return new SingleChoice(plain(item, offered));
    }

    private Form some(QuestionnaireItemComponent item, Offered offered) {
        List<Choice> plain = plain(item, offered);
        int most = atMost(item, plain.size());
        if (Extensions.find(item, Extensions.OWN + "ranking").isPresent()) {
            if (plain.size() >= LEAST_RANKED && plain.size() <= MOST_RANKED) {
                return new Ranking(plain);
            }
            notes.at(item, Why.OTHER_WAY, "ranking");
        }
        List<String> families = families(item);
        if (!families.isEmpty()) {
            if (families.equals(keys(feelings))) {
                return new Emotions(feelings, Math.min(most, Emotions.USUAL_MOST));
            }
            notes.at(item, Why.FEELINGS, "");
        }
        return new MultipleChoice(plain, most);
    }

    private int atMost(QuestionnaireItemComponent item, int all) {
        Optional<Integer> said = Extensions.whole(item, Extensions.MOST_TIMES);
        if (said.isPresent() && (said.get() < 1 || said.get() > all)) {
            notes.at(item, Why.TIMES, String.valueOf(said.get()));
        }
        return said.filter(most -> most >= 1 && most <= all).orElse(all);
    }

    private List<Choice> plain(QuestionnaireItemComponent item, Offered offered) {
        if (!offered.noneHasPoints()) {
            notes.at(item, Why.POINTS, "");
        }
        return offered.withoutPoints();
    }

    static boolean repeats(QuestionnaireItemComponent item) {
        return Asked.isTrue(item.getRepeatsElement());
    }

    /** The families and their feelings as one list of keys, so that two can be compared. */
    private static List<String> families(QuestionnaireItemComponent item) {
        List<String> keys = new ArrayList<>();
        for (Extension family : item.getExtensionsByUrl(Extensions.OWN + "family")) {
            keys.add("family " + Extensions.text(family, "key"));
            Extensions.parts(family, "feeling").map(Extensions::text).forEach(keys::add);
        }
        return keys;
    }

    private static List<String> keys(List<Emotions.Family> families) {
        List<String> keys = new ArrayList<>();
        for (Emotions.Family family : families) {
            keys.add("family " + family.key());
            family.feelings().forEach(feeling -> keys.add(feeling.key()));
        }
        return keys;
    }
}
