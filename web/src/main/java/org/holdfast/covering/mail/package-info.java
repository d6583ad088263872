/** Tells a couple's counselor by mail that something waits for her, without a word of what. */
@NullMarked
package org.holdfast.covering.mail;

import org.jspecify.annotations.NullMarked;
