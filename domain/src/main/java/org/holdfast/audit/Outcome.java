package org.holdfast.audit;

/** How an act ended. */
public enum Outcome {
    ALLOWED,
    REFUSED
}
