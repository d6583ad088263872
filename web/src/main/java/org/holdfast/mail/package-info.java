/** Letters that say that something waits, and not a word of what. */
@NullMarked
package org.holdfast.mail;

import org.jspecify.annotations.NullMarked;
