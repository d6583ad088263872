/** Help with the words of an “I” statement: gentle hints, found on this server alone, that never block and never judge. */
@NullMarked
package org.holdfast.statement;

import org.jspecify.annotations.NullMarked;
