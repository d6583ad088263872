package org.holdfast.worksheet;

import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/** A counselor took a worksheet back from everyone who had it. */
public record WorksheetTakenBack(AssignmentId assignment, CoupleId couple) {}
