/** The fields a worksheet's questions are answered in: one for each form, each with the keyboard and on a phone. */
@NullMarked
package org.holdfast.worksheet.ui.field;

import org.jspecify.annotations.NullMarked;
