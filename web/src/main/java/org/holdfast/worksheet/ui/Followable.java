package org.holdfast.worksheet.ui;

import org.holdfast.shared.AssignmentId;

/** A worksheet the couple has, which another may come after. */
public record Followable(AssignmentId id, String title) {}
