package org.holdfast.audit;

import org.holdfast.shared.AccountId;

/** Someone whose acts can be picked out. */
public record Person(AccountId id, String name) {}
