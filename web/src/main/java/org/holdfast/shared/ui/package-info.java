/** Small pieces that the screens of every feature are made of. */
@NullMarked
package org.holdfast.shared.ui;

import org.jspecify.annotations.NullMarked;
