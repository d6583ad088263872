package org.holdfast.couple;

import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;

/** A counselor has begun a case with one person; there is nothing in it yet. */
public record CaseBegun(CoupleId id, AccountId counselor) {}
