/** Counts a caseload in the database, for all couples at once. */
@NullMarked
package org.holdfast.caseload.jpa;

import org.jspecify.annotations.NullMarked;
