/** Short regular check-ins that each partner answers alone. */
@NullMarked
package org.holdfast.checkin;

import org.jspecify.annotations.NullMarked;
