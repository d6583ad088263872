package org.holdfast.worksheet;

import org.holdfast.couple.Mailbox;

/** Somebody is to be told that something waits; where, and no word of what. */
public record Nudged(Mailbox to) {}
