package org.holdfast.account;

import java.util.Locale;
import org.holdfast.access.Role;

/** What the frame around every view knows of the person signed in. */
public record Me(String fullName, String givenName, Role role, Locale locale) {}
