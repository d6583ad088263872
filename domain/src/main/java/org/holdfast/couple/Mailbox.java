package org.holdfast.couple;

import java.util.Locale;

/** Where a partner is written to, in their language. */
public record Mailbox(String address, Locale language) {}
