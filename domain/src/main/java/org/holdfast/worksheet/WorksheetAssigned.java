package org.holdfast.worksheet;

import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/** A counselor assigned a worksheet. */
public record WorksheetAssigned(AssignmentId assignment, CoupleId couple, String templateKey) {}
