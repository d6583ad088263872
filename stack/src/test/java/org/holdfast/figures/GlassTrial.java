package org.holdfast.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.holdfast.access.Viewer;
import org.holdfast.covering.BreakingGlass;
import org.holdfast.covering.Ground;
import org.holdfast.covering.SeeingEmergencies;
import org.holdfast.covering.StandingIn;
import org.holdfast.covering.WhoCovers;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.StandIns;
import org.holdfast.worksheet.Answering;

/** Colleagues reach couples in emergencies: what is kept of it, who is told, and what is left when the hour is over. */
@Dependent
public class GlassTrial {

    private final StoredPractice stored;
    private final Cast cast;
    private final BreakingGlass glass;
    private final StandingIn standingIn;
    private final WhoCovers who;
    private final SeeingEmergencies seeing;
    private final Answering answering;
    private final EntityManager entityManager;

    private int recorded;
    private int notified;
    private int open;
    private int expired;

    @Inject
    GlassTrial(
            StoredPractice stored,
            Cast cast,
            BreakingGlass glass,
            StandingIn standingIn,
            WhoCovers who,
            SeeingEmergencies seeing,
            Answering answering,
            EntityManager entityManager) {
        this.stored = stored;
        this.cast = cast;
        this.glass = glass;
        this.standingIn = standingIn;
        this.who = who;
        this.seeing = seeing;
        this.answering = answering;
        this.entityManager = entityManager;
    }

    Finding take(int uses) {
        for (int use = 0; use < uses; use++) {
            use();
        }
        return new Finding(
                "break-glass: " + uses + " uses: " + recorded + " recorded, " + notified + " notified, " + expired
                        + " expired",
                recorded == uses && notified == uses && open == uses && expired == uses);
    }

    private void use() {
        Pair pair = cast.pair();
        AssignmentId sheet = cast.assign(pair);
        cast.enter(pair.a());
        cast.fillIn(sheet);
        answering.submit(sheet);
        Practice practice = stored.open();
        Viewer colleague = practice.counselor();
        Viewer admin = practice.admin();
        String client = practice.repositories().accounts().own(pair.a()).email();
        String keeper = practice.repositories().accounts().own(pair.counselor()).email();
        stored.keep();
        cast.enter(colleague);
        glass.enter(new Sensitive(client), Ground.DANGER, new Sensitive("She wrote that she cannot go on"));
        recorded += records(pair, colleague);
        open += reads(pair, sheet) ? 1 : 0;
        StandIns.moveOn(BreakingGlass.LASTS);
        expired += reads(pair, sheet) || !who.desk().opened().isEmpty() ? 0 : 1;
        notified += isTold(pair, admin, keeper) ? 1 : 0;
    }

    private long records(Pair pair, Viewer colleague) {
        return ((Number) entityManager
                        .createQuery("""
                                SELECT COUNT(r.id) FROM AuditEntry r
                                WHERE r.who = :who AND r.onBehalfOf = :keeper AND r.couple = :couple
                                AND r.act = 'BREAK_GLASS' AND r.outcome = org.holdfast.audit.Outcome.ALLOWED""")
                        .setParameter("who", colleague.account())
                        .setParameter("keeper", pair.counselor().account())
                        .setParameter("couple", pair.id())
                        .getSingleResult())
                .longValue();
    }

    private boolean reads(Pair pair, AssignmentId sheet) {
        return succeeds(() -> standingIn.couple(pair.id())) | succeeds(() -> standingIn.worksheet(sheet));
    }

    private static boolean succeeds(Runnable call) {
        try {
            call.run();
            return true;
        } catch (NotFound closed) {
            return false;
        }
    }

    /** By a letter, on the counselor's desk until she reviews it, and in the admin's list. */
    private boolean isTold(Pair pair, Viewer admin, String keeper) {
        cast.enter(pair.counselor());
        boolean onDesk =
                who.desk().toReview().stream().anyMatch(one -> one.couple().equals(pair.id()));
        cast.enter(admin);
        return onDesk
                && StandIns.written(keeper) == 1
                && seeing.newest().stream().anyMatch(line -> line.couple().equals(pair.id()));
    }
}
