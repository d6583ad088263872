package org.holdfast.worksheet;

import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/** A counselor opened an assignment's answers to both partners. */
public record AnswersReleased(AssignmentId assignment, CoupleId couple) {}
