package org.holdfast.caseload.jpa;

import org.holdfast.shared.CoupleId;

/**
 * An assignment not yet released: how many responses it has, and how many of them are sent, come later, or are late.
 */
public record WorkRow(CoupleId couple, long responses, long sent, long waiting, long overdue) {

    /** Still with the partners. */
    long open() {
        return responses - sent - waiting;
    }

    boolean allSent() {
        return sent == responses;
    }
}
