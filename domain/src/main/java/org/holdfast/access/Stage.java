package org.holdfast.access;

/** How far a partner's work has come on its way to the others. */
public enum Stage {
    /** With its owner: not begun, begun, given back or taken back. */
    DRAFT,
    /** Handed to the counselor. */
    SENT,
    /** Opened by the counselor, together with the other partner's. */
    OPENED
}
