package org.holdfast.access;

/** What a case is at present: whose work it holds, and whether that work still goes on. */
public enum CaseState {
    /** Two people in counseling together. */
    COUPLE,
    /** One person who goes on alone; nobody ever joins. */
    INDIVIDUAL,
    /** A couple that has separated: a closed record, there to be read and for nothing else. */
    FROZEN
}
