/** A made-up practice to test in, and the repositories that hold it in memory. */
@NullMarked
package org.holdfast.practice;

import org.jspecify.annotations.NullMarked;
