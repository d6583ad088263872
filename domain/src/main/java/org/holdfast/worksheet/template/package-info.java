/** What worksheets ask: their sections and items, and how an item is answered. */
@NullMarked
package org.holdfast.worksheet.template;

import org.jspecify.annotations.NullMarked;
