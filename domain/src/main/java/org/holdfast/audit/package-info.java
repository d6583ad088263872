/** Who did what: the admin's view of the audit trail, and each client's view of what is theirs. */
@NullMarked
package org.holdfast.audit;

import org.jspecify.annotations.NullMarked;
