package org.holdfast.worksheet.sheet;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;

/**
 * A version that was sent, in a list of them.
 *
 * @param stands whether it is the one that the counselor reads at present
 * @param givenBack why the counselor gave it back, if she did
 */
public record SentBefore(PartnerId owner, int number, Instant sentAt, boolean stands, Optional<Sensitive> givenBack) {}
