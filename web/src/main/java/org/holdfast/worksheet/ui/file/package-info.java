/** Where people save a worksheet with answers as a file. */
@NullMarked
package org.holdfast.worksheet.ui.file;

import org.jspecify.annotations.NullMarked;
