package org.holdfast.library;

import java.util.List;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Condition.AtLeast;
import org.holdfast.worksheet.template.Condition.AtMost;
import org.holdfast.worksheet.template.Condition.Includes;
import org.holdfast.worksheet.template.Condition.Is;
import org.holdfast.worksheet.template.Condition.Match;

/** Reads when an item is asked. */
final class ConditionReader {

    private static final int ANY = 1_000_000;

    private ConditionReader() {}

    static Condition read(Fields rule) {
        Match match = rule.has("any") ? Match.ANY : Match.ALL;
        List<Condition.Test> tests = rule.list(match == Match.ANY ? "any" : "all", ConditionReader::test);
        return new Condition(match, tests);
    }

    private static Condition.Test test(Fields test) {
        String item = test.text("item");
        if (test.has("is")) {
            return new Is(item, test.text("is"));
        }
        if (test.has("includes")) {
            return new Includes(item, test.text("includes"));
        }
        return test.has("atLeast")
                ? new AtLeast(item, test.number("atLeast", -ANY, ANY))
                : new AtMost(item, test.number("atMost", -ANY, ANY));
    }
}
