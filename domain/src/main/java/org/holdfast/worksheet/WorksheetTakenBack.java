package org.holdfast.worksheet;

import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/**
 * Nobody has a worksheet any more.
 *
 * @param by the counselor, also where it was her schedule that let go of it
 */
public record WorksheetTakenBack(AssignmentId assignment, CoupleId couple, Viewer by) {}
