/** What makes the audit trail evident to tampering: marks, seals, signed heads, and the check of them all. */
@NullMarked
package org.holdfast.audit.chain;

import org.jspecify.annotations.NullMarked;
