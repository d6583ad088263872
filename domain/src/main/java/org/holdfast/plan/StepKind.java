package org.holdfast.plan;

/** What a step asks for, and so how it is done. */
public enum StepKind {
    /** Both partners fill in a worksheet; done when the counselor has opened the answers. */
    WORKSHEET,
    /** Talked through in session; done when the counselor says so. */
    SESSION,
    /** Practised at home; done when the counselor says so. */
    EXERCISE
}
