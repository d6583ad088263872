package org.holdfast.caseload.jpa;

import java.time.LocalDate;
import org.holdfast.shared.CoupleId;

/** An assignment not yet released: how many responses it has, and how many of them are sent. */
public record WorkRow(CoupleId couple, LocalDate dueOn, long responses, long sent) {

    long open() {
        return responses - sent;
    }
}
