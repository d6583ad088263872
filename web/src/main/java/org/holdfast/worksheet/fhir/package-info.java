/** Worksheets in HL7 FHIR R4, for other systems of a clinic. */
@NullMarked
package org.holdfast.worksheet.fhir;

import org.jspecify.annotations.NullMarked;
