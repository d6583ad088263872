/** Assigned worksheets as their readers see them. */
@NullMarked
package org.holdfast.worksheet.sheet;

import org.jspecify.annotations.NullMarked;
