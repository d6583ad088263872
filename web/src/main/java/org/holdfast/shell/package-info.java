/** The frame around every view: layout, sign-in and sign-out pages, errors, theme. */
@NullMarked
package org.holdfast.shell;

import org.jspecify.annotations.NullMarked;
