package org.holdfast.worksheet.history;

import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;

/** An answer as it was sent, with who was meant to read it. */
public record SentAnswer(String itemKey, Sensitive words, Visibility visibility) {}
