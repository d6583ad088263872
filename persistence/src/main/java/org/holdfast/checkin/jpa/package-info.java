/** Keeps check-ins in the database. */
@NullMarked
package org.holdfast.checkin.jpa;

import org.jspecify.annotations.NullMarked;
