/** What a client sees first: the week's open work and where the couple is. */
@NullMarked
package org.holdfast.home.ui;

import org.jspecify.annotations.NullMarked;
