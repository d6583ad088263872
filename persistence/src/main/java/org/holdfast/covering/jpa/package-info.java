/** Keeps in the database who else sees a couple for a time, and reads for them what is open. */
@NullMarked
package org.holdfast.covering.jpa;

import org.jspecify.annotations.NullMarked;
