package org.holdfast.covering;

import org.holdfast.shared.AccountId;

/**
 * Another counselor of the practice.
 *
 * @param here whether she can sign in
 */
public record Colleague(AccountId id, String name, boolean here) {}
