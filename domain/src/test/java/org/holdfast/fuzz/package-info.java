/** Inputs that were sound until something happened to them, and readers that have to bear it. */
@NullMarked
package org.holdfast.fuzz;

import org.jspecify.annotations.NullMarked;
