package org.holdfast.audit;

import java.time.Instant;

/** Where a record stands in time, so that a page can go on after it; the place decides between two of one moment. */
public record Mark(Instant at, long seq) {}
