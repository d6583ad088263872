@NullMarked
package org.holdfast.worksheet.joint;

import org.jspecify.annotations.NullMarked;
