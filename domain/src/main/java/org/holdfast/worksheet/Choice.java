package org.holdfast.worksheet;

import org.holdfast.shared.Words;

/** One of the answers offered by a single-choice item. */
public record Choice(String key, Words label) {}
