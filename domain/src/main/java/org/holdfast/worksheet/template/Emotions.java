package org.holdfast.worksheet.template;

import java.util.List;
import org.holdfast.shared.Words;

/**
 * Feelings, picked from families of feeling words.
 *
 * @param atMost how many may be picked
 */
public record Emotions(List<Family> families, int atMost) implements Form {

    /** How many may be picked where the worksheet does not say. */
    public static final int USUAL_MOST = 14;

    private static final int MOST_FAMILIES = 12;

    public Emotions {
        Bounds.count(families, 1, MOST_FAMILIES, "families of feelings");
        Bounds.keysOnce(families.stream().map(Family::key).toList(), "Family");
        families = List.copyOf(families);
        Bounds.plain(feelings(families), 2, Bounds.MOST_CHOICES);
        Bounds.between(atMost, 1, USUAL_MOST, "The most that may be picked");
    }

    /** Feelings that lie close together. */
    public record Family(String key, Words name, List<Choice> feelings) {

        public Family {
            Bounds.key(key);
            Bounds.name(name, key);
            feelings = Bounds.plain(feelings, 1, Bounds.MOST_CHOICES);
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.EMOTIONS;
    }

    @Override
    public List<Choice> choices() {
        return feelings(families);
    }

    @Override
    public void check(Filled answer) {
        Checks.someOf(choices(), atMost, answer);
    }

    private static List<Choice> feelings(List<Family> families) {
        return families.stream().flatMap(family -> family.feelings().stream()).toList();
    }
}
