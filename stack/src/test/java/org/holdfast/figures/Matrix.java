package org.holdfast.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.NotAllowed;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Separating;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.StandIns;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.Desk;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** Has every kind of person call every method of every use case, each on a scene of its own. */
@Dependent
public class Matrix {

    private final EveryAct acts;
    private final Covering covering;
    private final StoredPractice stored;
    private final Cast cast;
    private final Assigning assigning;
    private final Scheduling scheduling;
    private final LeadingPlan plans;
    private final WritingWorksheets writing;
    private final Separating separating;
    private final WorksheetTemplates worksheets;
    private final PlanTemplates planTemplates;
    private final EntityManager entityManager;
    private final Clock clock;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> unrecorded = new ArrayList<>();
    private int cells;

    @Inject
    Matrix(
            EveryAct acts,
            Covering covering,
            StoredPractice stored,
            Cast cast,
            Assigning assigning,
            Scheduling scheduling,
            LeadingPlan plans,
            WritingWorksheets writing,
            Separating separating,
            WorksheetTemplates worksheets,
            PlanTemplates planTemplates,
            EntityManager entityManager,
            Clock clock) {
        this.acts = acts;
        this.covering = covering;
        this.stored = stored;
        this.cast = cast;
        this.assigning = assigning;
        this.scheduling = scheduling;
        this.plans = plans;
        this.writing = writing;
        this.separating = separating;
        this.worksheets = worksheets;
        this.planTemplates = planTemplates;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Tries every cell; what was refused outright left its scene as it was, so that the next one begins on it. */
    void run() {
        wrong.addAll(acts.unlisted());
        Viewer admin = stored.open().admin();
        stored.keep();
        Pair others = cast.pair();
        for (boolean closed : List.of(false, true)) {
            Scene scene = scene(others, admin, closed);
            for (EveryAct.Attempt attempt : acts.attempts()) {
                for (Person person : Person.values()) {
                    cells++;
                    if (attempt(attempt, person, closed, scene)) {
                        scene = scene(others, admin, closed);
                    }
                }
            }
        }
    }

    Finding rightly() {
        return new Finding(
                cells + " cells of use-case methods and persons, " + wrong.size() + " wrong" + first(wrong),
                wrong.isEmpty() && cells > 0);
    }

    Finding recorded() {
        return new Finding(
                cells + " allowed and refused acts, " + unrecorded.size() + " without exactly one record"
                        + first(unrecorded),
                unrecorded.isEmpty() && cells > 0);
    }

    private static String first(List<String> some) {
        return some.isEmpty() ? "" : " (" + String.join("; ", some.subList(0, Math.min(5, some.size()))) + ")";
    }

    /** Returns whether the scene may be another one now. */
    private boolean attempt(EveryAct.Attempt attempt, Person person, boolean closed, Scene scene) {
        StandIns.signOut();
        scene.of(person).ifPresent(cast::enter);
        long before = last();
        String cell = attempt.method() + " as " + person + (closed ? " after a separation" : "");
        boolean allowed = attempt.allowed(closed).contains(person);
        Answer answer = answer(attempt, scene);
        if (allowed != answer.isYes(person)) {
            wrong.add(cell + (allowed ? " is refused" : " is allowed"));
        }
        long left = recordsAfter(before);
        if (left != attempt.records()) {
            unrecorded.add(cell + " leaves " + left);
        }
        return answer == Answer.DONE || answer == Answer.REFUSED;
    }

    private static Answer answer(EveryAct.Attempt attempt, Scene scene) {
        try {
            attempt.call().accept(scene);
            return Answer.DONE;
        } catch (CaseClosed ended) {
            return Answer.ENDED;
        } catch (Refused asked) {
            return Answer.REFUSED;
        } catch (NotFound forbidden) {
            return Answer.NOT_FOUND;
        } catch (NotAllowed sentAway) {
            return Answer.SENT_AWAY;
        }
    }

    enum Answer {
        DONE,
        ENDED,
        REFUSED,
        NOT_FOUND,
        SENT_AWAY;

        /** What is refused for a reason was allowed to be asked; forbidden is not found, and nobody is sent away. */
        boolean isYes(Person person) {
            return switch (this) {
                case DONE, REFUSED -> true;
                case ENDED -> false;
                case NOT_FOUND -> person == Person.NOBODY;
                case SENT_AWAY -> person != Person.NOBODY;
            };
        }
    }

    /** One version that the owner sent and the counselor gave back. */
    private void sentBefore(Pair pair, AssignmentId sheet) {
        Desk desk = new Desk(stored.open());
        desk.send(pair.a(), sheet);
        desk.keepSent(
                pair.a(),
                sheet,
                List.of(new SentAnswer("needs", new Sensitive("before"), Visibility.ME_AND_COUNSELOR)));
        desk.giveBack(pair.counselor(), sheet, pair.partnerA());
        desk.keepGivenBack(pair.a(), sheet, "look again");
        stored.keep();
    }

    private Scene scene(Pair others, Viewer admin, boolean closed) {
        Pair pair = cast.pair();
        cast.enter(pair.counselor());
        WorksheetTemplate worksheet = worksheets.get(new TemplateRef("needs-and-triggers", 1));
        PlanTemplate template = planTemplates.newest().getFirst();
        LocalDate due = LocalDate.now(clock).plusDays(7);
        AssignmentId sheet = AssignmentId.fresh();
        assigning.assign(
                new NewAssignment(sheet, pair.id(), worksheet.ref(), "", due, Sensitive.NONE, Set.of(pair.partnerA())));
        sentBefore(pair, sheet);
        WorksheetTemplate joint = worksheets.get(new TemplateRef("speaker-listener", 1));
        AssignmentId together = AssignmentId.fresh();
        assigning.assign(new NewAssignment(together, pair.id(), joint.ref(), "", due, Sensitive.NONE, pair.both()));
        ScheduleId schedule = ScheduleId.fresh();
        scheduling.schedule(Scene.later(schedule, pair, worksheet, due));
        PlanId plan = PlanId.fresh();
        plans.start(new NewPlan(plan, pair.id(), template.key(), template.version(), 0, due, Sensitive.NONE));
        ClinicWorksheetId own = ClinicWorksheetId.fresh();
        writing.begin(own, Scene.DRAFT);
        Covers covers = covering.cover(pair, sheet);
        if (closed) {
            separating.separate(pair.id(), new Sensitive("apart"));
        }
        return new Scene(
                pair, sheet, together, schedule, plan, others, admin, worksheet, joint, template, due, own, covers);
    }

    /** The last record there is: what comes after it is counted, since a trail may be long by now. */
    private long last() {
        return number("SELECT COALESCE(MAX(seq), 0) FROM audit_record");
    }

    private long recordsAfter(long seq) {
        return number("SELECT COUNT(*) FROM audit_record WHERE seq > " + seq);
    }

    private long number(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
