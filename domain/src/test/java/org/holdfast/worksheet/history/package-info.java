@NullMarked
package org.holdfast.worksheet.history;

import org.jspecify.annotations.NullMarked;
