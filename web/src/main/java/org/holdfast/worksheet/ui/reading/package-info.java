/** Answers to read, in the reader's language, wherever they are shown. */
@NullMarked
package org.holdfast.worksheet.ui.reading;

import org.jspecify.annotations.NullMarked;
