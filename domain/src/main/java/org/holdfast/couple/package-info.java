/** A couple, its two partners, and the counselor who carries them. */
@NullMarked
package org.holdfast.couple;

import org.jspecify.annotations.NullMarked;
