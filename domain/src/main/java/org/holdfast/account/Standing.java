package org.holdfast.account;

/** Whether a person may sign in. */
public enum Standing {
    /** Asked to join, or to come back after the account was closed; not seen since. */
    INVITED,
    ACTIVE,
    /** Closed: refused at the next act, wherever a tab is still open. */
    CLOSED
}
