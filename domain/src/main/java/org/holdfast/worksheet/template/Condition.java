package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** When an item is asked: as soon as all, or any, of its tests hold for what was answered before. */
public record Condition(Match match, List<Test> tests) {

    private static final int MOST_TESTS = 10;

    public Condition {
        Bounds.count(tests, 1, MOST_TESTS, "tests in a condition");
        tests = List.copyOf(tests);
        tests.forEach(test -> Bounds.key(test.item()));
    }

    /** How many of the tests have to hold. */
    public enum Match {
        ALL,
        ANY
    }

    /** One look at one earlier item; an item without an answer passes none. */
    public sealed interface Test {

        String item();

        boolean holds(Filled answer);

        /** @throws IllegalArgumentException if the item's form can never pass or fail this */
        void checkFits(Form asked);
    }

    /** This one choice was made. */
    public record Is(String item, String choice) implements Test {

        @Override
        public boolean holds(Filled answer) {
            return answer instanceof Filled.Picked picked && picked.key().equals(choice);
        }

        @Override
        public void checkFits(Form asked) {
            fits(asked instanceof SingleChoice || asked instanceof Likert, this, asked);
            offered(choice, this, asked);
        }
    }

    /** This choice is among those made. */
    public record Includes(String item, String choice) implements Test {

        @Override
        public boolean holds(Filled answer) {
            return answer instanceof Filled.PickedSome some && some.keys().contains(choice);
        }

        @Override
        public void checkFits(Form asked) {
            fits(asked instanceof MultipleChoice || asked instanceof Emotions, this, asked);
            offered(choice, this, asked);
        }
    }

    /** The number is this or more. */
    public record AtLeast(String item, int number) implements Test {

        @Override
        public boolean holds(Filled answer) {
            return answer instanceof Filled.Figure figure && figure.value().compareTo(BigDecimal.valueOf(number)) >= 0;
        }

        @Override
        public void checkFits(Form asked) {
            within(number, this, asked);
        }
    }

    /** The number is this or less. */
    public record AtMost(String item, int number) implements Test {

        @Override
        public boolean holds(Filled answer) {
            return answer instanceof Filled.Figure figure && figure.value().compareTo(BigDecimal.valueOf(number)) <= 0;
        }

        @Override
        public void checkFits(Form asked) {
            within(number, this, asked);
        }
    }

    /** @param answers what was answered to the items that are asked themselves, by their keys */
    boolean holds(Map<String, Filled> answers) {
        return switch (match) {
            case ALL -> tests.stream().allMatch(test -> holds(test, answers));
            case ANY -> tests.stream().anyMatch(test -> holds(test, answers));
        };
    }

    private static boolean holds(Test test, Map<String, Filled> answers) {
        Filled answer = answers.get(test.item());
        return answer != null && test.holds(answer);
    }

    /** @param before the items that are asked before, by their keys */
    void checkFits(Item item, Map<String, Item> before) {
        for (Test test : tests) {
            Item asked = before.get(test.item());
            if (asked == null) {
                throw new IllegalArgumentException(
                        "Item '" + item.key() + "' depends on '" + test.item() + "', which is not asked before it");
            }
            test.checkFits(asked.form());
            if (item.visibility().compareTo(asked.visibility()) > 0) {
                throw new IllegalArgumentException("Whether '" + item.key() + "' is asked would tell the partner of '"
                        + asked.key() + "', which is more private");
            }
        }
    }

    private static void fits(boolean fits, Test test, Form asked) {
        if (!fits) {
            throw new IllegalArgumentException("A condition on '" + test.item() + "' does not fit " + asked.kind());
        }
    }

    private static void offered(String choice, Test test, Form asked) {
        if (asked.choices().stream().noneMatch(one -> one.key().equals(choice))) {
            throw new IllegalArgumentException("'" + choice + "' is no choice of '" + test.item() + "'");
        }
    }

    private static void within(int number, Test test, Form asked) {
        String what = "The number in a condition on '" + test.item() + "'";
        switch (asked) {
            case Scale scale -> Bounds.between(number, 0, Scale.MOST, what);
            case Quantity quantity -> Bounds.between(number, quantity.least(), quantity.most(), what);
            default -> fits(false, test, asked);
        }
    }
}
