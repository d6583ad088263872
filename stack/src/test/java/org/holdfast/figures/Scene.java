package org.holdfast.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.plan.NewPlan;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.schedule.NewSchedule;
import org.holdfast.worksheet.schedule.Timing;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.DraftSheet;

/**
 * A couple with a plan, and a worksheet that one of them was given; and people who have nothing to do with it.
 *
 * @param sheet handed to the pair's first partner alone
 * @param together a joint worksheet
 * @param schedule opens another one later
 * @param own a draft of the counselor's own
 * @param covers who else the couple is open to
 */
record Scene(
        Pair pair,
        AssignmentId sheet,
        AssignmentId together,
        ScheduleId schedule,
        PlanId plan,
        Pair others,
        Viewer admin,
        WorksheetTemplate worksheet,
        WorksheetTemplate joint,
        PlanTemplate planTemplate,
        LocalDate due,
        ClinicWorksheetId own,
        Covers covers) {

    /** What the counselor begins to write. */
    static final DraftSheet DRAFT = DraftSheet.blank(new Words("Ours", "Nuestra"));

    /** The number of the only change there is to it. */
    static final long FIRST = 1;

    /** Who takes this part; empty for nobody. */
    Optional<Viewer> of(Person person) {
        return switch (person) {
            case OWNER -> Optional.of(pair.a());
            case PARTNER -> Optional.of(pair.b());
            case COUNSELOR -> Optional.of(pair.counselor());
            case ANOTHER_COUNSELOR -> Optional.of(others.counselor());
            case SUPERVISOR -> Optional.of(covers.supervisor());
            case STAND_IN -> Optional.of(covers.standIn());
            case ANOTHER_CLIENT -> Optional.of(others.a());
            case ADMIN -> Optional.of(admin);
            case NOBODY -> Optional.empty();
        };
    }

    CoupleId couple() {
        return pair.id();
    }

    PartnerId owner() {
        return pair.partnerA();
    }

    AccountId ownersAccount() {
        return pair.a().account();
    }

    AccountId counselor() {
        return pair.counselor().account();
    }

    String item() {
        return first().key();
    }

    String jointItem() {
        return joint.questions().getFirst().key();
    }

    Visibility visibility() {
        return first().visibility();
    }

    private Item first() {
        return worksheet.questions().getFirst();
    }

    NewAssignment anotherSheet() {
        return new NewAssignment(
                AssignmentId.fresh(), couple(), worksheet.ref(), "", due, Sensitive.NONE, Set.of(owner()));
    }

    NewSchedule laterSheet() {
        return later(ScheduleId.fresh(), pair, worksheet, due);
    }

    static NewSchedule later(ScheduleId id, Pair pair, WorksheetTemplate worksheet, LocalDate day) {
        return new NewSchedule(
                id, pair.id(), worksheet.ref(), "", new Timing.OnDay(day), 7, Sensitive.NONE, Set.of(pair.partnerA()));
    }

    NewPlan anotherPlan() {
        return new NewPlan(
                PlanId.fresh(), couple(), planTemplate.key(), planTemplate.version(), 0, due, Sensitive.NONE);
    }
}
