/** Reads who a viewer is, and puts what they may see into the terms of a query. */
@NullMarked
package org.holdfast.access.jpa;

import org.jspecify.annotations.NullMarked;
