package org.holdfast.worksheet.history;

import java.time.Instant;
import org.holdfast.shared.PartnerId;

/** That somebody sent a version, and when; without a word of it. */
public record SentMoment(PartnerId owner, int number, Instant sentAt) {}
