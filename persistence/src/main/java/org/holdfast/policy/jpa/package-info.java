/** Keeps chosen policies and their signatures in the database. */
@NullMarked
package org.holdfast.policy.jpa;

import org.jspecify.annotations.NullMarked;
