package org.holdfast.covering;

import java.util.Locale;

/** A couple's counselor has to be told; where, and in which language, and no word of what happened. */
public record EmergencyBegan(String address, Locale language) {}
