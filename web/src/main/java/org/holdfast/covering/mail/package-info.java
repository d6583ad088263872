/** Tells a counselor or a partner by mail that something waits for them, without a word of what. */
@NullMarked
package org.holdfast.covering.mail;

import org.jspecify.annotations.NullMarked;
