/** How a couple's counselor handles what one partner tells her alone: chosen, read and signed before anyone writes. */
@NullMarked
package org.holdfast.policy;

import org.jspecify.annotations.NullMarked;
