package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** A counselor reaches a colleague's couple in an emergency, and everybody who has to know is told. */
@Dependent
@Transactional
public class BreakingGlass {

    /** How long a couple is open then. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    /** Tries within an hour; whoever has used them up waits until an hour has gone by. */
    public static final int TRIES = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Emergencies emergencies;
    private final EmergencyTrail trail;
    private final CurrentViewer current;
    private final Announcer announcer;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public BreakingGlass(
            Emergencies emergencies,
            EmergencyTrail trail,
            CurrentViewer current,
            Announcer announcer,
            Vault vault,
            Clock clock) {
        this.emergencies = emergencies;
        this.trail = trail;
        this.current = current;
        this.announcer = announcer;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Opens the couple to the counselor from now on until it ends by itself.
     *
     * @param whom a client's e-mail address or full name, exactly
     * @param reason why, in a sentence; the couple's counselor reads it, and nobody else
     * @throws Refused if the reason is missing, there were too many tries, or exactly one couple of a colleague cannot be
     *     found
     */
    @Allowed(Act.BREAK_GLASS)
    public CoupleId enter(Sensitive whom, Ground ground, Sensitive reason) {
        // First, so that what is wrong with a reason says nothing of whether the person was found
        EmergencyAccess.checkReason(reason);
        Viewer counselor = current.viewer();
        if (trail.tries(counselor, clock.instant().minus(HOUR)) >= TRIES) {
            throw new Refused("refused.emergency.often");
        }
        List<Reached> reached = emergencies.reach(counselor, whom.words().strip());
        if (reached.size() != 1 || reached.getFirst().keeper().equals(counselor.account())) {
            throw new Refused("refused.emergency.nobody");
        }
        Reached found = reached.getFirst();
        current.asks(Act.BREAK_GLASS, found.asResource());
        emergencies.add(new EmergencyAccess(found, counselor.account(), ground, reason, clock.instant(), vault));
        announcer.announce(new EmergencyBegan(found.address(), found.language()));
        return found.couple();
    }
}
