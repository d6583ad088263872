/** The database itself: its tables, and whether it answers. */
@NullMarked
package org.holdfast.shared.jpa;

import org.jspecify.annotations.NullMarked;
