package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.worksheet.template.ItemKind;

/** When a draft's items are asked. */
public final class Conditions {

    private static final String SHOW_WHEN = "/showWhen";
    private static final String ALL = "all";
    private static final String ANY = "any";

    private Conditions() {}

    /** How an earlier answer is looked at. */
    public enum How {
        IS("is"),
        INCLUDES("includes"),
        AT_LEAST("atLeast"),
        AT_MOST("atMost");

        private final String field;

        How(String field) {
            this.field = field;
        }

        public boolean looksAtNumber() {
            return this == AT_LEAST || this == AT_MOST;
        }

        /** How an answer of this kind can be looked at; not at all, for most. */
        public static List<How> of(ItemKind kind) {
            return switch (kind) {
                case SINGLE_CHOICE, LIKERT -> List.of(IS);
                case MULTIPLE_CHOICE, EMOTIONS -> List.of(INCLUDES);
                case SCALE, NUMBER -> List.of(AT_LEAST, AT_MOST);
                default -> List.of();
            };
        }
    }

    /**
     * One look at one earlier answer.
     *
     * @param value the key of a choice, or a whole number
     */
    public record Test(String item, How how, String value) {}

    /** The looks an item's asking depends on; none if it is always asked. */
    public static List<Test> of(DraftSheet draft, String item) {
        return tests(draft, item).stream()
                .flatMap(at -> test(draft, at).stream())
                .toList();
    }

    /** Whether one of several looks is enough. */
    public static boolean isAny(DraftSheet draft, String item) {
        return draft.has(item + SHOW_WHEN + "/" + ANY);
    }

    /** Asks the item always, if there is nothing to look at, or else only then. */
    public static DraftSheet ask(DraftSheet draft, String item, boolean any, List<Test> tests) {
        if (tests.isEmpty()) {
            return draft.without(item + SHOW_WHEN);
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Test test : tests) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("item", test.item());
            all.add(
                    test.how().looksAtNumber()
                            ? one.add(test.how().field, Integer.parseInt(test.value()))
                            : one.add(test.how().field, test.value()));
        }
        return draft.with(
                item + SHOW_WHEN,
                Json.createObjectBuilder().add(any ? ANY : ALL, all).build());
    }

    /** The places of earlier items that this one may depend on: their answers can be looked at, and are no more private. */
    public static List<String> possible(DraftSheet draft, String item) {
        Visibility own = visibility(draft, item);
        return draft.items().stream()
                .takeWhile(at -> !at.equals(item))
                .filter(at -> !How.of(draft.kind(at)).isEmpty())
                .filter(at -> visibility(draft, at).compareTo(own) >= 0)
                .toList();
    }

    /** Whether every look is at an earlier item that can be looked at so. */
    static boolean stands(DraftSheet draft, String item) {
        List<String> possible = possible(draft, item);
        return of(draft, item).stream()
                .allMatch(test -> possible.stream()
                        .filter(at -> draft.key(at).equals(test.item()))
                        .anyMatch(at -> fits(draft, at, test)));
    }

    private static boolean fits(DraftSheet draft, String at, Test test) {
        if (!How.of(draft.kind(at)).contains(test.how())) {
            return false;
        }
        return test.how().looksAtNumber()
                || draft.kind(at) == ItemKind.EMOTIONS
                || draft.entries(at + "/choices").stream()
                        .anyMatch(choice -> draft.key(choice).equals(test.value()));
    }

    private static List<String> tests(DraftSheet draft, String item) {
        return draft.entries(item + SHOW_WHEN + "/" + (isAny(draft, item) ? ANY : ALL));
    }

    private static Optional<Test> test(DraftSheet draft, String at) {
        return Arrays.stream(How.values())
                .filter(how -> draft.has(at + "/" + how.field))
                .findFirst()
                .map(how -> new Test(
                        draft.text(at + "/item").orElse(""),
                        how,
                        draft.text(at + "/" + how.field)
                                .or(() -> draft.number(at + "/" + how.field).map(String::valueOf))
                                .orElse("")));
    }

    private static Visibility visibility(DraftSheet draft, String item) {
        return draft.text(item + "/visibility").map(Visibility::valueOf).orElse(Visibility.ME_AND_COUNSELOR);
    }
}
