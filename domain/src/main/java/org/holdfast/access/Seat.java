package org.holdfast.access;

import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/**
 * A client's place in a couple.
 *
 * @param agreed whether the client has signed the couple's secrets policy that is in force
 */
public record Seat(CoupleId couple, PartnerId partner, boolean agreed) {}
