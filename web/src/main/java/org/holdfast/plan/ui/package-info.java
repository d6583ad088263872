/** What the counselor sees of a plan, and how she starts and leads it. */
@NullMarked
package org.holdfast.plan.ui;

import org.jspecify.annotations.NullMarked;
