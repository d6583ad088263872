/** What was sent before, to lay beside what stands now. */
@NullMarked
package org.holdfast.worksheet.ui.before;

import org.jspecify.annotations.NullMarked;
