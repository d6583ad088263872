/** A client's worksheet on the screen, from the first word to what was opened. */
@NullMarked
package org.holdfast.worksheet.ui.letter;

import org.jspecify.annotations.NullMarked;
