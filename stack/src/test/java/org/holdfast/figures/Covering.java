package org.holdfast.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.covering.BreakingGlass;
import org.holdfast.covering.Ground;
import org.holdfast.covering.NewSupervision;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.covering.ReviewingEmergency;
import org.holdfast.covering.SeeingEmergencies;
import org.holdfast.covering.StandingIn;
import org.holdfast.covering.Supervising;
import org.holdfast.covering.Verdict;
import org.holdfast.covering.WhoCovers;
import org.holdfast.figures.EveryAct.Attempt;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;

/** Opens couples of the matrix to others, and has everybody try what only those others may. */
@Dependent
public class Covering {

    private static final Sensitive WORDS = new Sensitive("words");

    private final WhoCovers who;
    private final OpeningToSupervision opening;
    private final Supervising supervising;
    private final BreakingGlass glass;
    private final StandingIn standingIn;
    private final ReviewingEmergency reviewing;
    private final SeeingEmergencies seeing;
    private final StoredPractice stored;
    private final Cast cast;
    private final Clock clock;

    @Inject
    Covering(
            WhoCovers who,
            OpeningToSupervision opening,
            Supervising supervising,
            BreakingGlass glass,
            StandingIn standingIn,
            ReviewingEmergency reviewing,
            SeeingEmergencies seeing,
            StoredPractice stored,
            Cast cast,
            Clock clock) {
        this.who = who;
        this.opening = opening;
        this.supervising = supervising;
        this.glass = glass;
        this.standingIn = standingIn;
        this.reviewing = reviewing;
        this.seeing = seeing;
        this.stored = stored;
        this.cast = cast;
        this.clock = clock;
    }

    List<Attempt> attempts() {
        Set<Person> supervisor = EnumSet.of(Person.SUPERVISOR);
        Set<Person> standIn = EnumSet.of(Person.STAND_IN);
        return List.of(
                EveryAct.attempt("WhoCovers.desk", Person.COUNSELORS, scene -> who.desk()),
                EveryAct.attempt("WhoCovers.ofCouple", Person.THEIR_COUNSELOR, scene -> who.ofCouple(scene.couple())),
                EveryAct.closing(
                        "OpeningToSupervision.colleagues",
                        Person.THEIR_COUNSELOR,
                        scene -> opening.colleagues(scene.couple())),
                EveryAct.closing(
                        "OpeningToSupervision.open",
                        Person.THEIR_COUNSELOR,
                        scene -> opening.open(asked(scene.pair(), scene.covers().supervisor(), scene.sheet()))),
                EveryAct.closing(
                        "OpeningToSupervision.close", Person.THEIR_COUNSELOR, scene -> opening.close(scene.couple())),
                new Attempt("Supervising.couple", supervisor, Set.of(), scene -> supervising.couple(scene.couple())),
                new Attempt(
                        "Supervising.worksheet", supervisor, Set.of(), scene -> supervising.worksheet(scene.sheet())),
                EveryAct.attempt(
                        "BreakingGlass.enter",
                        Person.COUNSELORS,
                        scene -> glass.enter(new Sensitive(scene.covers().address()), Ground.DANGER, WORDS)),
                EveryAct.attempt("StandingIn.couple", standIn, scene -> standingIn.couple(scene.couple())),
                EveryAct.attempt("StandingIn.worksheet", standIn, scene -> standingIn.worksheet(scene.sheet())),
                EveryAct.attempt(
                        "ReviewingEmergency.review",
                        Person.THEIR_COUNSELOR,
                        scene -> reviewing.review(scene.covers().emergency(), Verdict.IN_ORDER, WORDS)),
                EveryAct.attempt("SeeingEmergencies.newest", Person.ADMINS, scene -> seeing.newest()));
    }

    /** Opens the pair's couple to two counselors who have nothing else to do. */
    Covers cover(Pair pair, AssignmentId sheet) {
        Practice practice = stored.open();
        Viewer supervisor = practice.counselor();
        Viewer standIn = practice.counselor();
        String address = practice.repositories().accounts().own(pair.a()).email();
        stored.keep();
        cast.enter(standIn);
        glass.enter(new Sensitive(address), Ground.DANGER, WORDS);
        cast.enter(pair.counselor());
        opening.open(asked(pair, supervisor, sheet));
        return new Covers(
                supervisor,
                standIn,
                address,
                who.ofCouple(pair.id()).emergencies().getFirst().id());
    }

    private NewSupervision asked(Pair pair, Viewer supervisor, AssignmentId sheet) {
        return new NewSupervision(
                pair.id(), supervisor.account(), LocalDate.now(clock).plusDays(7), Set.of(sheet), WORDS);
    }
}
