package org.holdfast.access;

import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/** A client's place in a couple. */
public record Seat(CoupleId couple, PartnerId partner) {}
