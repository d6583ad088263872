/** What the counselor sees of her caseload and of one couple. */
@NullMarked
package org.holdfast.caseload.ui;

import org.jspecify.annotations.NullMarked;
