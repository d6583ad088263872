/** What was sent before: each version of a worksheet as it was sent, and the same worksheet of an earlier time. */
@NullMarked
package org.holdfast.worksheet.history;

import org.jspecify.annotations.NullMarked;
