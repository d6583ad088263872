package org.holdfast.couple;

import java.util.Optional;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/**
 * Where one partner of a couple that has separated goes on; the other never learns of it.
 *
 * @param alone their case, empty while none has begun
 */
public record Onward(PartnerId partner, Optional<CoupleId> alone) {}
