package org.holdfast.clinic;

/** A user was created at the identity provider for an account that is about to be kept. */
record InvitationSent(String subject) {}
