package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.couple.Couples;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** The couple's counselor says what she thinks of an emergency access to it. */
@Dependent
@Transactional
public class ReviewingEmergency {

    private final Emergencies emergencies;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public ReviewingEmergency(
            Emergencies emergencies, Couples couples, CurrentViewer current, Vault vault, Clock clock) {
        this.emergencies = emergencies;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Ends the review; the admin learns the verdict and none of the words.
     *
     * @throws NotFound if the couple is not her own
     * @throws Refused if it was reviewed before, or something is to be discussed and the note does not say what
     */
    @Allowed(Act.REVIEW_EMERGENCY)
    public void review(EmergencyId id, Verdict verdict, Sensitive note) {
        EmergencyAccess access = emergencies.find(current.viewer(), id).orElseThrow(NotFound::new);
        current.asks(
                Act.REVIEW_EMERGENCY,
                couples.card(current.viewer(), access.couple())
                        .orElseThrow(NotFound::new)
                        .asResource());
        access.review(verdict, note, clock.instant(), vault);
    }
}
