package org.holdfast.covering.ui;

import com.vaadin.flow.component.UI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.holdfast.access.Kind;
import org.holdfast.access.Role;
import org.holdfast.access.Unattended;
import org.holdfast.access.Viewer;
import org.holdfast.access.Viewers;
import org.holdfast.covering.Emergencies;
import org.holdfast.covering.Supervisions;
import org.holdfast.covering.Way;
import org.holdfast.covering.ui.CoveredPage.Shown;
import org.holdfast.server.Job;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.OpenSessions;

/** Takes a colleague's couple off the pages that stand open when its time is over, or its counselor has closed it. */
@Singleton
@Unattended(
        everySeconds = 20,
        touches = {Kind.SELF, Kind.COUPLE})
class CoveredWatch implements Job {

    private final OpenSessions sessions;
    private final Viewers viewers;
    private final Supervisions supervisions;
    private final Emergencies emergencies;
    private final Clock clock;

    @Inject
    CoveredWatch(
            OpenSessions sessions, Viewers viewers, Supervisions supervisions, Emergencies emergencies, Clock clock) {
        this.sessions = sessions;
        this.viewers = viewers;
        this.supervisions = supervisions;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @Override
    public void run() {
        sessions.owners()
                .forEach(subject -> viewers.bySubject(subject)
                        .filter(viewer -> viewer.role() == Role.COUNSELOR)
                        .ifPresent(counselor -> check(subject, counselor)));
    }

    private void check(String subject, Viewer counselor) {
        Instant now = clock.instant();
        Map<Way, Set<CoupleId>> open = Map.of(
                Way.SUPERVISION, supervisions.couplesOpenTo(counselor, now),
                Way.EMERGENCY, emergencies.couplesOpenTo(counselor, now));
        sessions.forEach((session, owner) -> {
            if (owner.equals(subject)) {
                session.access(() -> session.getUIs().forEach(ui -> end(ui, open, now)));
            }
        });
    }

    private static void end(UI ui, Map<Way, Set<CoupleId>> open, Instant now) {
        ui.access(() -> ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(CoveredPage.class::isInstance)
                .map(CoveredPage.class::cast)
                .filter(page ->
                        page.shown().filter(shown -> isOver(shown, open, now)).isPresent())
                .forEach(CoveredPage::end));
    }

    /** What came into sight after the question was asked is left to the next round. */
    static boolean isOver(Shown shown, Map<Way, Set<CoupleId>> open, Instant now) {
        return shown.since().isBefore(now)
                && !open.getOrDefault(shown.way(), Set.of()).contains(shown.couple());
    }
}
