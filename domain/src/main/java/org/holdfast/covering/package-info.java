/** Who else of the practice sees a couple for a time: in supervision, or in an emergency. */
@NullMarked
package org.holdfast.covering;

import org.jspecify.annotations.NullMarked;
