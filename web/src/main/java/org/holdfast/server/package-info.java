/** How the application starts, what it needs to run, and how it says whether it is well. */
@NullMarked
package org.holdfast.server;

import org.jspecify.annotations.NullMarked;
