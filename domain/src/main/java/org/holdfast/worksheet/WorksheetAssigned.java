package org.holdfast.worksheet;

import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/**
 * A worksheet was handed out.
 *
 * @param by the counselor, also where it opened by her schedule
 */
public record WorksheetAssigned(AssignmentId assignment, CoupleId couple, String templateKey, Viewer by) {}
