package org.holdfast.worksheet.fhir;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** What a QuestionnaireResponse has no word for, or no place. */
public enum OnlyInAnswers {
    /** Who will see an answer. */
    READERS,
    /** That choices are put in an order. */
    RANKING,
    /** Who of two wrote an answer. */
    WRITERS,
    /** The other partner's answers, which are not part of one person's. */
    OPENED;

    /** @param opened whether something of the other partner's is there to read */
    public static Set<OnlyInAnswers> of(WorksheetTemplate worksheet, boolean opened) {
        Set<OnlyInAnswers> some = EnumSet.of(READERS);
        if (worksheet.questions().stream().anyMatch(OnlyInAnswers::ranks)) {
            some.add(RANKING);
        }
        if (worksheet.isJoint()) {
            some.add(WRITERS);
        }
        if (opened) {
            some.add(OPENED);
        }
        return some;
    }

    private static boolean ranks(Item item) {
        return item.form() instanceof Ranking
                || item.form() instanceof Group group
                        && group.questions().stream().anyMatch(OnlyInAnswers::ranks);
    }
}
