package org.holdfast.couple;

import org.holdfast.shared.PartnerId;

/** A partner as the screens name them. */
public record PartnerName(PartnerId id, Side side, String given, String full) {}
