/** Where a couple is opened to a colleague, reached in an emergency, read by whoever it is open to, and reviewed. */
@NullMarked
package org.holdfast.covering.ui;

import org.jspecify.annotations.NullMarked;
