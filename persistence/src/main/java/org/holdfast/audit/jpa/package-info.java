/** Writes the audit trail, reads it for those it is for, seals it and checks it. */
@NullMarked
package org.holdfast.audit.jpa;

import org.jspecify.annotations.NullMarked;
