package org.holdfast.access;

/** What sort of thing an act touches. */
public enum Kind {
    /** A person's own account, as they see it. */
    SELF,
    /** The list of couples that one counselor carries. */
    CASELOAD,
    /** The worksheets there are to assign, which are nobody's. */
    LIBRARY,
    /** The worksheets that one counselor writes, drafts among them. */
    OWN_WORKSHEETS,
    /** What a couple has in common: names, plan, what was assigned to whom and how far it is. */
    COUPLE,
    /** One partner's work: that it exists and how far it is, without a word of it. */
    WORK,
    /** What one partner wrote. */
    WORDS,
    /** One partner's check-ins. */
    CHECK_IN,
    /** The secrets policy as one partner reads and signs it. */
    POLICY,
    /** What was done with what is one partner's. */
    OWN_AUDIT,
    /** What everyone did, without anything clinical. */
    AUDIT,
    /** The accounts of the practice, without anything clinical. */
    ACCOUNTS
}
