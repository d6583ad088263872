package org.holdfast.account;

/** Whether a person may sign in. */
public enum Standing {
    /** Asked to join, not seen yet. */
    INVITED,
    ACTIVE,
    /** Closed: refused at the next act, wherever a tab is still open. */
    CLOSED
}
