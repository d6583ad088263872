/** Keeps the audit trail sealed while the application runs. */
@NullMarked
package org.holdfast.audit.job;

import org.jspecify.annotations.NullMarked;
