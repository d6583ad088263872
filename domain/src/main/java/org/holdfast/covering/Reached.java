package org.holdfast.covering;

import java.util.Locale;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;

/**
 * A couple found in an emergency.
 *
 * @param keeper the counselor who carries it
 * @param address where she is written to, in her language
 */
public record Reached(CoupleId couple, AccountId keeper, String address, Locale language) {}
