/** Keeps couples and their partners in the database. */
@NullMarked
package org.holdfast.couple.jpa;

import org.jspecify.annotations.NullMarked;
