package org.holdfast.worksheet.template;

import org.holdfast.shared.Words;

/** One of the answers offered by a single-choice item. */
public record Choice(String key, Words label) {}
