/** The client's home: what is asked this week, and where the couple is. */
@NullMarked
package org.holdfast.home;

import org.jspecify.annotations.NullMarked;
