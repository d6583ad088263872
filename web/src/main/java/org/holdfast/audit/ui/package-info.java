/** The audit trail on screens: the admin's whole, and a client's own part. */
@NullMarked
package org.holdfast.audit.ui;

import org.jspecify.annotations.NullMarked;
