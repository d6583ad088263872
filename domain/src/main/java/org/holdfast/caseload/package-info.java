/** The counselor's desk: the couples she carries, and one couple's whole picture. */
@NullMarked
package org.holdfast.caseload;

import org.jspecify.annotations.NullMarked;
