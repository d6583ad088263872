package org.holdfast.worksheet.sheet;

import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;

/** An answer as the counselor reads it, with who else will see it. */
public record ReviewedAnswer(String itemKey, Sensitive words, Visibility visibility) {}
