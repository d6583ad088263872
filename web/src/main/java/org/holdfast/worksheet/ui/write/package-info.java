/** The desk at which counselors write worksheets of their own. */
@NullMarked
package org.holdfast.worksheet.ui.write;

import org.jspecify.annotations.NullMarked;
