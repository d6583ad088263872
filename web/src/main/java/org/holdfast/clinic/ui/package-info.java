/** What the admin sees: accounts and caseload numbers. */
@NullMarked
package org.holdfast.clinic.ui;

import org.jspecify.annotations.NullMarked;
