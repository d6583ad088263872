package org.holdfast.worksheet.template;

import java.util.List;
import org.holdfast.shared.Refused;

/** How an item is answered; each form knows which answers are its own and when one is complete. */
public sealed interface Form
        permits ShortText,
                LongText,
                SingleChoice,
                MultipleChoice,
                Scale,
                Likert,
                Matrix,
                Day,
                Quantity,
                Ranking,
                Emotions,
                IStatement,
                Commitment,
                Group,
                Information {

    ItemKind kind();

    /**
     * Refuses what is not an answer to this; nothing at all is always fine, and so is one begun and not complete.
     *
     * @throws Refused saying what to choose or write instead
     */
    void check(Filled answer);

    /** Whether it says all that is asked here; only ever asked of an answer that {@link #check} lets pass. */
    default boolean isComplete(Filled answer) {
        return !answer.isBlank();
    }

    /** Whether something was begun that has to be finished or removed, even where no answer is required. */
    default boolean hasLooseEnds(Filled answer) {
        return false;
    }

    /** What can be chosen, in order; nothing where the answer is in the person's own words. */
    default List<Choice> choices() {
        return List.of();
    }

    /** The same form where there is no partner to see an answer. */
    default Form forOne() {
        return this;
    }
}
