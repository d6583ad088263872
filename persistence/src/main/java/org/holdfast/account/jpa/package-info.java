/** Keeps accounts in the database. */
@NullMarked
package org.holdfast.account.jpa;

import org.jspecify.annotations.NullMarked;
