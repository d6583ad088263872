/** Worksheets: their templates, their assignment to partners, the answers, and the review. */
@NullMarked
package org.holdfast.worksheet;

import org.jspecify.annotations.NullMarked;
