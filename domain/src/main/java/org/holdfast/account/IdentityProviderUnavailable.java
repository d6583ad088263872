package org.holdfast.account;

import org.holdfast.shared.Refused;

/** The identity provider cannot be reached, or does not let us in; nothing was changed. */
public class IdentityProviderUnavailable extends Refused {

    public IdentityProviderUnavailable(Throwable cause) {
        super("refused.identity.down");
        initCause(cause);
    }
}
