/** Real servers for trying and testing Holdfast on one machine; never shipped with it. */
@NullMarked
package org.holdfast.stack;

import org.jspecify.annotations.NullMarked;
