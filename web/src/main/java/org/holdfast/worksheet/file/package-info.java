/** Worksheets with answers as files: to read and print, for spreadsheets, and for Holdfast itself. */
@NullMarked
package org.holdfast.worksheet.file;

import org.jspecify.annotations.NullMarked;
