/** Worksheets that both partners fill in together, on one sheet. */
@NullMarked
package org.holdfast.worksheet.joint;

import org.jspecify.annotations.NullMarked;
