package org.holdfast.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.holdfast.access.CaseState;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.AccessJpa;
import org.holdfast.couple.Couples;
import org.holdfast.couple.Separating;
import org.holdfast.couple.Side;
import org.holdfast.couple.jpa.CoupleJpa;
import org.holdfast.covering.Emergencies;
import org.holdfast.covering.EmergencyAccess;
import org.holdfast.covering.Ground;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.covering.Reached;
import org.holdfast.covering.ReviewingEmergency;
import org.holdfast.covering.jpa.CoveringJpa;
import org.holdfast.library.Library;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.plan.jpa.PlanJpa;
import org.holdfast.practice.Acting;
import org.holdfast.practice.JpaRepositories;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.vault.TinkVault;
import org.holdfast.stack.TestStack;
import org.holdfast.stack.demo.Database;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.AnsweringTogether;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.jpa.WorksheetJpa;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** The use cases on a database, as one more node of the application would run them. */
final class Node implements AutoCloseable {

    /** What a person can do, each call of {@link #act} in a transaction of its own. */
    record UseCases(
            Assigning assigning,
            Scheduling scheduling,
            Answering answering,
            AnsweringTogether together,
            Reviewing reviewing,
            LeadingPlan leading,
            OpeningToSupervision opening,
            Emergencies emergencies,
            ReviewingEmergency reviewingEmergency,
            Separating separating,
            WritingWorksheets writing) {}

    private static final Library LIBRARY = new Library();
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private final EntityManagerFactory factory;
    private final TinkVault vault;

    Node(Database database, Path keys) {
        this.factory = Persistence.createEntityManagerFactory("holdfast", database.properties());
        this.vault = new TinkVault(keys);
    }

    Library library() {
        return LIBRARY;
    }

    TinkVault vault() {
        return vault;
    }

    /** A couple of a counselor of their own, whom nobody takes for somebody else. */
    Pair pair() {
        return inPractice(practice -> pair(
                practice,
                Viewer.counselor(
                        practice.account(Role.COUNSELOR, "", "Figure", "Taker").id())));
    }

    /** A couple of this counselor's. */
    Pair pair(Viewer counselor) {
        return inPractice(practice -> pair(practice, counselor));
    }

    private static Pair pair(Practice practice, Viewer counselor) {
        CoupleId couple = practice.couple(counselor);
        return new Pair(
                couple,
                counselor,
                practice.seat(couple, Side.A, "Figure", "One"),
                practice.seat(couple, Side.B, "Figure", "Two"));
    }

    /** Somebody by their name in the made-up practice. */
    Viewer person(String name) {
        return viewer(TestStack.shared().people().people().stream()
                .filter(one -> one.email().equals(name + "@holdfast.example"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString());
    }

    /** Somebody with the rights they have by now. */
    Viewer again(Viewer viewer) {
        return inPractice(practice -> practice.again(viewer));
    }

    String address(Viewer viewer) {
        return inPractice(
                practice -> practice.repositories().accounts().own(viewer).email());
    }

    /** A colleague reaches the couple in an emergency, from now on. */
    EmergencyId emergency(Pair pair, Viewer colleague, Sensitive reason) {
        EmergencyAccess access = new EmergencyAccess(
                new Reached(
                        pair.id(),
                        pair.partnerA(),
                        CaseState.COUPLE,
                        pair.counselor().account(),
                        "",
                        Locale.ENGLISH),
                colleague.account(),
                Ground.DANGER,
                reason,
                CLOCK.instant(),
                vault);
        act(colleague, all -> {
            all.emergencies().add(access);
            return 0;
        });
        return access.id();
    }

    private <T> T inPractice(Function<Practice, T> act) {
        return transaction(entities -> act.apply(new Practice(JpaRepositories.on(entities), vault, entities::flush)));
    }

    /** Somebody of the practice, with the rights they have now. */
    Viewer viewer(String subject) {
        return transaction(
                entities -> AccessJpa.viewers(entities).bySubject(subject).orElseThrow());
    }

    <T> T act(Viewer who, Function<UseCases, T> act) {
        return transaction(entities -> {
            Worksheets worksheets = WorksheetJpa.worksheets(entities);
            JointAnswers joint = WorksheetJpa.jointAnswers(entities);
            SentSheets sent = WorksheetJpa.sentSheets(entities);
            Couples couples = CoupleJpa.couples(entities);
            return act.apply(new UseCases(
                    new Assigning(
                            worksheets, LIBRARY.worksheets(), couples, new Acting(who), happening -> {}, vault, CLOCK),
                    new Scheduling(
                            WorksheetJpa.schedules(entities),
                            worksheets,
                            LIBRARY.worksheets(),
                            couples,
                            new Acting(who),
                            happening -> {},
                            vault,
                            CLOCK),
                    new Answering(worksheets, sent, LIBRARY.worksheets(), couples, new Acting(who), vault, CLOCK),
                    new AnsweringTogether(
                            worksheets, joint, sent, LIBRARY.worksheets(), couples, new Acting(who), vault, CLOCK),
                    new Reviewing(
                            worksheets,
                            joint,
                            sent,
                            LIBRARY.worksheets(),
                            couples,
                            new Acting(who),
                            happening -> {},
                            vault,
                            CLOCK),
                    new LeadingPlan(PlanJpa.plans(entities), LIBRARY.plans(), couples, new Acting(who), vault, CLOCK),
                    new OpeningToSupervision(
                            CoveringJpa.supervisions(entities), couples, worksheets, new Acting(who), vault, CLOCK),
                    CoveringJpa.emergencies(entities),
                    new ReviewingEmergency(CoveringJpa.emergencies(entities), couples, new Acting(who), vault, CLOCK),
                    new Separating(couples, new Acting(who), happening -> {}, vault, CLOCK),
                    new WritingWorksheets(
                            WorksheetJpa.clinicWorksheets(entities), LIBRARY.files(), new Acting(who), CLOCK)));
        });
    }

    @Override
    public void close() {
        factory.close();
    }

    private <T> T transaction(Function<EntityManager, T> act) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = act.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }
}
