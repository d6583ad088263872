/** Worksheets on the counselor's desk: handing them out, reading and answering what was sent. */
@NullMarked
package org.holdfast.worksheet.ui;

import org.jspecify.annotations.NullMarked;
