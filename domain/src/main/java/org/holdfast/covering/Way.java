package org.holdfast.covering;

import org.holdfast.access.Act;
import org.holdfast.access.Opening;
import org.holdfast.access.Relation;
import org.holdfast.shared.AccountId;

/** How a couple came to a counselor who does not carry it. */
public enum Way {
    /** The couple's counselor opened it to her. */
    SUPERVISION(Act.SUPERVISE, Relation.SUPERVISOR),
    /** She gave a reason while the couple's counselor could not be reached. */
    EMERGENCY(Act.STAND_IN, Relation.STAND_IN);

    private final Act act;
    private final Relation relation;

    Way(Act act, Relation relation) {
        this.act = act;
        this.relation = relation;
    }

    /** What she does when she looks at it. */
    Act act() {
        return act;
    }

    Opening to(AccountId reader) {
        return new Opening(relation, reader);
    }
}
