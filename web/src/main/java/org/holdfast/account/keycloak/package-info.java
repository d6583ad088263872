/** Keycloak: signing in and out through it, and giving people their accounts there. */
@NullMarked
package org.holdfast.account.keycloak;

import org.jspecify.annotations.NullMarked;
