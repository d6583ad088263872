package org.holdfast.access;

import org.holdfast.shared.AccountId;

/** That something is open, for the time being, to a colleague of its keeper. */
public record Opening(Relation as, AccountId to) {}
