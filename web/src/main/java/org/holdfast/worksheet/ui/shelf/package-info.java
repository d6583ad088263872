/** The library as counselors look through it, and each worksheet to try out before it is assigned. */
@NullMarked
package org.holdfast.worksheet.ui.shelf;

import org.jspecify.annotations.NullMarked;
