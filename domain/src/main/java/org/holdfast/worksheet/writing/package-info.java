/** Worksheets that counselors of this practice write, from nothing or from one of the library's. */
@NullMarked
package org.holdfast.worksheet.writing;

import org.jspecify.annotations.NullMarked;
