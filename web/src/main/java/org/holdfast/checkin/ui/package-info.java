/** The weekly check-in on the screen. */
@NullMarked
package org.holdfast.checkin.ui;

import org.jspecify.annotations.NullMarked;
