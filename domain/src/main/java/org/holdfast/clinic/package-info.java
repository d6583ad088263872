/** The clinic admin's desk: accounts and caseload numbers, and nothing clinical. */
@NullMarked
package org.holdfast.clinic;

import org.jspecify.annotations.NullMarked;
