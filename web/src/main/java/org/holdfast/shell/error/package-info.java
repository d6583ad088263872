/** What is said when something does not exist, is not allowed, or went wrong. */
@NullMarked
package org.holdfast.shell.error;

import org.jspecify.annotations.NullMarked;
