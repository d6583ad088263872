package org.holdfast.access;

/** What is allowed, a sentence each; whatever no rule allows is denied. */
public enum Rule {
    A_COUNSELOR_OPENS_THE_COUPLES_SHE_CARRIES,
    A_COUNSELOR_READS_WHAT_WAS_SENT_TO_HER,
    A_CLIENT_ANSWERS_IN_THEIR_OWN_WORK
}
