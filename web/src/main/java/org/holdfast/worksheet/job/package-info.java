/** Opens scheduled worksheets while the application runs. */
@NullMarked
package org.holdfast.worksheet.job;

import org.jspecify.annotations.NullMarked;
