package org.holdfast.worksheet.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Condition.Match;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.SingleChoice;

/**
 * Reads when an item is asked; a condition comes along whole or not at all, and where it does not, the item is always
 * asked.
 */
final class WhenRead {

    private static final int MOST_TESTS = 10;

    private final Map<String, Asked> before = new HashMap<>();
    private final Notes notes;

    WhenRead(Notes notes) {
        this.notes = notes;
    }

    /** From here on, items can look at this one. */
    void asked(String linkId, Asked asked) {
        before.put(linkId, asked);
    }

    Optional<Condition> read(QuestionnaireItemComponent item) {
        List<Condition> all = new ArrayList<>();
        for (QuestionnaireItemEnableWhenComponent when : item.getEnableWhen()) {
            List<Condition.Test> tests = new ArrayList<>();
            Match match = tests(when, tests);
            if (tests.isEmpty() || tests.size() > MOST_TESTS) {
                notes.at(item, Why.CONDITION, said(when));
                return Optional.empty();
            }
            all.add(new Condition(match, tests));
        }
        Match match = item.getEnableBehavior() == EnableWhenBehavior.ANY ? Match.ANY : Match.ALL;
        return joined(item, match, all);
    }

    /** Both at once; noted, and what the item itself says alone, where the two cannot be said in one. */
    Optional<Condition> both(QuestionnaireItemComponent item, Optional<Condition> outer, Optional<Condition> own) {
        return outer.isEmpty() || own.isEmpty()
                ? outer.or(() -> own)
                : joined(item, Match.ALL, List.of(outer.get(), own.get())).or(() -> own);
    }

    private Optional<Condition> joined(QuestionnaireItemComponent item, Match match, List<Condition> all) {
        if (all.size() <= 1) {
            return all.stream()
                    .findFirst()
                    .map(one -> one.tests().size() > 1 ? one : new Condition(match, one.tests()));
        }
        List<Condition.Test> tests =
                all.stream().flatMap(one -> one.tests().stream()).distinct().toList();
        boolean alike =
                all.stream().allMatch(one -> one.match() == match || one.tests().size() == 1);
        if (!alike || tests.size() > MOST_TESTS) {
            notes.at(item, Why.CONDITION, "");
            return Optional.empty();
        }
        return Optional.of(new Condition(match, tests));
    }

    /** Adds the tests that say the same, all or any of them; none where nothing here says it. */
    private Match tests(QuestionnaireItemEnableWhenComponent when, List<Condition.Test> tests) {
        Asked asked = before.get(when.getQuestion());
        if (asked == null || when.getOperator() == null || !when.hasAnswer()) {
            return Match.ALL;
        }
        Type answer = when.getAnswer();
        Form form = asked.form();
        if (form instanceof Scale || form instanceof Quantity) {
            return new Numbers(asked, tests).tests(when, answer);
        }
        List<Condition.Test> each = form.choices().stream()
                .map(choice -> test(asked, choice))
                .flatMap(Optional::stream)
                .toList();
        Optional<Condition.Test> chosen = asked.choice(answer)
                .flatMap(key -> form.choices().stream()
                        .filter(choice -> choice.key().equals(key))
                        .findFirst())
                .flatMap(choice -> test(asked, choice));
        boolean one = form instanceof SingleChoice || form instanceof Likert;
        switch (when.getOperator()) {
            case EQUAL -> chosen.ifPresent(tests::add);
            case NOT_EQUAL ->
                chosen.filter(test -> one)
                        .ifPresent(test -> each.stream()
                                .filter(other -> !other.equals(test))
                                .forEach(tests::add));
            case EXISTS -> {
                if (Asked.isTrue(answer)) {
                    tests.addAll(each);
                }
            }
            default -> {}
        }
        return Match.ANY;
    }

    private static Optional<Condition.Test> test(Asked asked, Choice choice) {
        return switch (asked.form()) {
            case SingleChoice one -> Optional.of(new Condition.Is(asked.key(), choice.key()));
            case Likert one -> Optional.of(new Condition.Is(asked.key(), choice.key()));
            case MultipleChoice some -> Optional.of(new Condition.Includes(asked.key(), choice.key()));
            case Emotions some -> Optional.of(new Condition.Includes(asked.key(), choice.key()));
            default -> Optional.empty();
        };
    }

    private static String said(QuestionnaireItemEnableWhenComponent when) {
        String operator = when.getOperator() == null ? "?" : when.getOperator().toCode();
        String answer = when.hasAnswer() ? Asked.name(when.getAnswer()) : "?";
        return Stream.of(String.valueOf(when.getQuestion()), operator, answer)
                .map(part -> Notes.shortened(part, 50))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /** What looks at a number. */
    private record Numbers(Asked asked, List<Condition.Test> tests) {

        Match tests(QuestionnaireItemEnableWhenComponent when, Type answer) {
            if (answer instanceof BooleanType) {
                if (Asked.isTrue(answer) && when.getOperator() == QuestionnaireItemOperator.EXISTS) {
                    atLeast(least());
                }
                return Match.ALL;
            }
            boolean number = answer instanceof IntegerType || answer instanceof DecimalType;
            Optional<BigDecimal> value = number ? Extensions.number(Asked.name(answer)) : Optional.empty();
            Optional<Integer> floor = value.flatMap(one -> Extensions.whole(one, RoundingMode.FLOOR));
            boolean between = value.flatMap(one -> Extensions.whole(one, RoundingMode.UNNECESSARY))
                    .isEmpty();
            return floor.isEmpty() || between && !asked.whole() ? Match.ALL : tests(when, floor.get(), between);
        }

        /** @param between whether the number meant lies above this one and below the next */
        private Match tests(QuestionnaireItemEnableWhenComponent when, int floor, boolean between) {
            switch (when.getOperator()) {
                case EQUAL -> {
                    if (!between && within(floor)) {
                        atLeast(floor);
                        atMost(floor);
                    }
                }
                case NOT_EQUAL -> {
                    if (!between && asked.whole()) {
                        atMost(floor - 1);
                        atLeast(floor + 1);
                    }
                    return Match.ANY;
                }
                case GREATER_OR_EQUAL -> atLeast(between ? floor + 1 : floor);
                case LESS_OR_EQUAL -> atMost(floor);
                case GREATER_THAN -> {
                    if (asked.whole()) {
                        atLeast(floor + 1);
                    }
                }
                case LESS_THAN -> {
                    if (asked.whole()) {
                        atMost(between ? floor : floor - 1);
                    }
                }
                default -> {}
            }
            return Match.ALL;
        }

        private void atLeast(int number) {
            if (within(number)) {
                tests.add(new Condition.AtLeast(asked.key(), number));
            }
        }

        private void atMost(int number) {
            if (within(number)) {
                tests.add(new Condition.AtMost(asked.key(), number));
            }
        }

        private boolean within(int number) {
            return number >= least() && number <= most();
        }

        private int least() {
            return asked.form() instanceof Quantity quantity ? quantity.least() : 0;
        }

        private int most() {
            return asked.form() instanceof Quantity quantity ? quantity.most() : Scale.MOST;
        }
    }
}
