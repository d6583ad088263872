/** What the practice is promised, each shown by a figure that can fall short. */
@NullMarked
package org.holdfast.figures;

import org.jspecify.annotations.NullMarked;
