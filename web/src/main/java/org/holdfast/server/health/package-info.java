/** Started, ready, alive: what monitoring may ask, and nothing about the practice. */
@NullMarked
package org.holdfast.server.health;

import org.jspecify.annotations.NullMarked;
