/** Keeps running plans in the database. */
@NullMarked
package org.holdfast.plan.jpa;

import org.jspecify.annotations.NullMarked;
