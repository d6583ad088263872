package org.holdfast.account;

import java.util.Locale;

/** Someone about to be given an account. */
public record NewPerson(PersonName name, EmailAddress email, Locale locale) {}
