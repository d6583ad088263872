/** The made-up practice that the product is tried with. */
@NullMarked
package org.holdfast.stack.demo;

import org.jspecify.annotations.NullMarked;
