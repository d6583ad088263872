package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;

/** An admin sees that emergency accesses were made and how they were reviewed, without a word of why. */
@Dependent
@Transactional
public class SeeingEmergencies {

    /** Lines shown. */
    public static final int MOST = 100;

    private final Emergencies emergencies;
    private final CurrentViewer current;

    @Inject
    public SeeingEmergencies(Emergencies emergencies, CurrentViewer current) {
        this.emergencies = emergencies;
        this.current = current;
    }

    /** The newest first. */
    @Allowed(Act.SEE_EMERGENCIES)
    public List<EmergencyLine> newest() {
        current.asks(Act.SEE_EMERGENCIES, Resource.audit());
        return emergencies.newest(current.viewer(), MOST);
    }
}
