/** The plans, worksheets and check-ins that ship with Holdfast, read from data files. */
@NullMarked
package org.holdfast.library;

import org.jspecify.annotations.NullMarked;
