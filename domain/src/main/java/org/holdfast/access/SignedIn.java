package org.holdfast.access;

import java.util.Optional;

/** Who is signed in on the present request or push, as the identity provider names them. */
@FunctionalInterface
public interface SignedIn {

    /** The identity provider's subject, or empty when nobody is signed in. */
    Optional<String> subject();
}
