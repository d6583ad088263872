package org.holdfast.worksheet.sheet;

import org.holdfast.access.Stage;

/** How far one partner is with an assignment. */
public enum ResponseState {
    /** Comes later, when its owner has sent what it follows; they do not know of it. */
    WAITING,
    NOT_STARTED,
    STARTED,
    SUBMITTED,
    /** Given back by the counselor for another look. */
    RETURNED,
    /** Read by the counselor and opened to both partners, as far as each answer allows. */
    RELEASED,
    /** Asked for no longer; its owner keeps what they wrote, and nobody else reads it. */
    TAKEN_BACK;

    public boolean canBeWritten() {
        return this == NOT_STARTED || this == STARTED || this == RETURNED;
    }

    /** How far this is on the way to the others. */
    public Stage stage() {
        return switch (this) {
            case WAITING, NOT_STARTED, STARTED, RETURNED, TAKEN_BACK -> Stage.DRAFT;
            case SUBMITTED -> Stage.SENT;
            case RELEASED -> Stage.OPENED;
        };
    }

    /** Whether the counselor may read the answers. */
    public boolean isReadable() {
        return this == SUBMITTED || this == RELEASED;
    }
}
