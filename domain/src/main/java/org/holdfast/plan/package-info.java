/** Trust-rebuilding plans: phases and steps, and where a couple stands in them. */
@NullMarked
package org.holdfast.plan;

import org.jspecify.annotations.NullMarked;
