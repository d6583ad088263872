package org.holdfast.caseload;

import java.time.LocalDate;
import org.holdfast.shared.PartnerId;

/** One partner's check-in as a point of a chart; values from 0 to 10. */
public record CheckInPoint(PartnerId partner, LocalDate weekOf, int trust, int safety) {}
