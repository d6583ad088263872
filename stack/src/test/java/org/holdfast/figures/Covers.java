package org.holdfast.figures;

import org.holdfast.access.Viewer;
import org.holdfast.shared.EmergencyId;

/**
 * Who else a couple is open to.
 *
 * @param supervisor to whom its counselor opened it, with its worksheet
 * @param standIn who reached it in an emergency
 * @param address of one of the couple, by which it can be reached
 */
record Covers(Viewer supervisor, Viewer standIn, String address, EmergencyId emergency) {}
