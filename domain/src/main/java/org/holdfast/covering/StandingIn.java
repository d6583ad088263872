package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ReviewSheet;

/** A counselor reads what was sent by a colleague's couple while an emergency lasts. */
@Dependent
@Transactional
public class StandingIn {

    private final Emergencies emergencies;
    private final CoveredPages pages;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public StandingIn(Emergencies emergencies, CoveredPages pages, CurrentViewer current, Clock clock) {
        this.emergencies = emergencies;
        this.pages = pages;
        this.current = current;
        this.clock = clock;
    }

    /** @throws org.holdfast.shared.NotFound unless the couple is open to her now */
    @Allowed(Act.STAND_IN)
    public CoveredCouple couple(CoupleId id) {
        return pages.couple(Way.EMERGENCY, id, open(), sheet -> true, Sensitive.NONE);
    }

    /** @throws org.holdfast.shared.NotFound unless the couple is open to her now */
    @Allowed(Act.STAND_IN)
    public ReviewSheet worksheet(AssignmentId id) {
        return pages.worksheet(Way.EMERGENCY, id, open(), sheet -> true);
    }

    private List<EmergencyAccess> open() {
        return emergencies.openTo(current.viewer(), clock.instant());
    }
}
