package org.holdfast.covering;

import java.time.Instant;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.library.Library;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.SheetTemplates;

/** Somebody to whom a couple is open in supervision, and who can reach it in an emergency as often as she likes. */
public final class AColleague implements EmergencyTrail {

    private final Pair pair;
    private final Viewer herself;
    private final Supervising supervising;
    private final BreakingGlass glass;
    private final StandingIn standingIn;
    private final Sensitive whom;

    /** @param sheet the worksheet that is opened to her */
    public AColleague(Practice practice, Pair pair, AssignmentId sheet) {
        Repositories kept = practice.repositories();
        this.pair = pair;
        this.herself = practice.counselor("", "Hana", "Sato");
        this.whom = new Sensitive(kept.accounts().own(pair.a()).email());
        CoveredPages pages = new CoveredPages(
                kept.coverage(),
                new SheetTemplates(),
                new Library().plans(),
                practice,
                practice.vault(),
                practice.clock());
        supervising = new Supervising(kept.supervisions(), pages, practice, practice.vault(), practice.clock());
        standingIn = new StandingIn(kept.emergencies(), pages, practice, practice.clock());
        glass = new BreakingGlass(kept.emergencies(), this, practice, told -> {}, practice.vault(), practice.clock());
        practice.as(pair.counselor());
        new OpeningToSupervision(
                        kept.supervisions(),
                        kept.couples(),
                        kept.worksheets(),
                        practice,
                        practice.vault(),
                        practice.clock())
                .open(new NewSupervision(
                        pair.id(),
                        herself.account(),
                        Practice.TODAY.plusDays(7),
                        Set.of(sheet),
                        new Sensitive("a question")));
    }

    public Viewer herself() {
        return herself;
    }

    public void supervisesTheCouple() {
        supervising.couple(pair.id());
    }

    public void supervises(AssignmentId sheet) {
        supervising.worksheet(sheet);
    }

    public void breaksTheGlass() {
        glass.enter(whom, Ground.DANGER, new Sensitive("a reason"));
    }

    public void standsIn() {
        standingIn.couple(pair.id());
    }

    public void standsIn(AssignmentId sheet) {
        standingIn.worksheet(sheet);
    }

    @Override
    public long tries(Viewer counselor, Instant since) {
        return 0;
    }

    @Override
    public Set<AssignmentId> opened(Viewer keeper, EmergencyAccess access) {
        return Set.of();
    }
}
