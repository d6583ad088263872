package org.holdfast.account;

import org.holdfast.access.Role;

/** Keeps passwords and sign-ins for us; every call may fail with {@link IdentityProviderUnavailable}. */
public interface IdentityProvider {

    /**
     * Creates the user and sends a neutral message with a one-time link to choose a password.
     *
     * @return the subject that names the person from now on
     * @throws org.holdfast.shared.Refused with {@code refused.email.taken} if the address has a user already
     */
    String invite(NewPerson person, Role role);

    /** Sends the one-time link again. */
    void inviteAgain(String subject);

    /** Refuses further sign-ins and ends every session. */
    void close(String subject);

    void reopen(String subject);

    /** Takes back an invitation whose account could not be kept. */
    void forget(String subject);
}
