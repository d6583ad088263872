package org.holdfast.worksheet.sheet;

import java.time.Instant;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;

/** An answer as it was last saved; the version goes back with the next save. */
public record SavedAnswer(String itemKey, Sensitive words, Visibility visibility, Instant savedAt, long version) {}
