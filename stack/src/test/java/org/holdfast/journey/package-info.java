/** Whole journeys through the product in a real browser, as the people who use it. */
@NullMarked
package org.holdfast.journey;

import org.jspecify.annotations.NullMarked;
