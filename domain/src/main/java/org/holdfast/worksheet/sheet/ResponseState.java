package org.holdfast.worksheet.sheet;

import org.holdfast.access.Stage;

/** How far one partner is with an assignment. */
public enum ResponseState {
    NOT_STARTED,
    STARTED,
    SUBMITTED,
    /** Given back by the counselor for another look. */
    RETURNED,
    /** Read by the counselor and opened to both partners, as far as each answer allows. */
    RELEASED;

    public boolean canBeWritten() {
        return this == NOT_STARTED || this == STARTED || this == RETURNED;
    }

    /** How far this is on the way to the others. */
    public Stage stage() {
        return switch (this) {
            case NOT_STARTED, STARTED, RETURNED -> Stage.DRAFT;
            case SUBMITTED -> Stage.SENT;
            case RELEASED -> Stage.OPENED;
        };
    }

    /** Whether the counselor may read the answers. */
    public boolean isReadable() {
        return this == SUBMITTED || this == RELEASED;
    }
}
