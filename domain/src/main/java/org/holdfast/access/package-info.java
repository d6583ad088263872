/** Who is looking, what they want to do, and the one place that says yes or no. */
@NullMarked
package org.holdfast.access;

import org.jspecify.annotations.NullMarked;
