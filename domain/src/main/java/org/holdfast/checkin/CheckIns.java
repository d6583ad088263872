package org.holdfast.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;

/** Weekly check-ins: read by the partner who gave them and by the couple's counselor. */
public interface CheckIns {

    /** The client's own check-in for the week that begins on this Monday. */
    Optional<CheckIn> own(Viewer client, LocalDate weekOf);

    /** Both partners' check-ins by week, for the couple's counselor; empty for everyone else. */
    List<CheckIn> ofCouple(Viewer counselor, CoupleId couple);

    /**
     * Keeps a check-in.
     *
     * @throws org.holdfast.shared.ChangedMeanwhile if this week's was given already
     */
    void add(CheckIn checkIn);
}
