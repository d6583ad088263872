package org.holdfast.worksheet.sheet;

import java.time.Instant;
import org.holdfast.shared.Sensitive;

/** What the counselor wrote to a client under one answer. */
public record AnswerNote(Sensitive words, Instant at) {}
