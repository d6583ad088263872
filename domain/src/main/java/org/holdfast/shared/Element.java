package org.holdfast.shared;

/** The elements of emotional safety: the vocabulary of tags, check-ins and charts. */
public enum Element {
    HONEST_COMMUNICATION,
    ACTIVE_LISTENING,
    VALIDATION,
    EMPATHY,
    NON_JUDGMENT,
    BOUNDARIES,
    TRUST,
    TRANSPARENCY,
    VULNERABILITY,
    APPRECIATION,
    INDIVIDUALITY,
    SELF_AWARENESS,
    CONFLICT_AND_REPAIR,
    FORGIVENESS,
    SELF_CARE
}
