/** Seals and opens words with keys from a file, and brings everything under a new key while people go on working. */
@NullMarked
package org.holdfast.shared.vault;

import org.jspecify.annotations.NullMarked;
