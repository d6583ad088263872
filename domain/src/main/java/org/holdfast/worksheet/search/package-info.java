/** Finding a worksheet in the library. */
@NullMarked
package org.holdfast.worksheet.search;

import org.jspecify.annotations.NullMarked;
