/** Small values every feature speaks with; depends on nothing. */
@NullMarked
package org.holdfast.shared;

import org.jspecify.annotations.NullMarked;
