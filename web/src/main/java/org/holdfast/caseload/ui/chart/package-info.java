/** A couple's check-ins as a picture, with the table behind it. */
@NullMarked
package org.holdfast.caseload.ui.chart;

import org.jspecify.annotations.NullMarked;
