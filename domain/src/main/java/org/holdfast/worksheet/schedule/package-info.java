/** Worksheets that are handed out later: on a day, after another is sent, or again and again. */
@NullMarked
package org.holdfast.worksheet.schedule;

import org.jspecify.annotations.NullMarked;
