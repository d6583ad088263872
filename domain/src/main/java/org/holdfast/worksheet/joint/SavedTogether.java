package org.holdfast.worksheet.joint;

import java.time.Instant;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;

/** A joint answer as it was last saved, and by whom; the version goes back with the next save. */
public record SavedTogether(String itemKey, Sensitive words, PartnerId writtenBy, Instant savedAt, long version) {}
