package org.holdfast.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseState;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * A client's week: own work by due date, and where the couple is. The partner's work is no part of it.
 *
 * @param state what it is a week in; nothing is asked in a couple that has separated
 */
public record Week(
        String givenName, String counselor, CaseState state, List<Work> work, Optional<WhereWeAre> whereWeAre) {

    /** Work still with the client, nearest due date first. */
    public List<Work> open() {
        return work.stream().filter(one -> one.state().canBeWritten()).toList();
    }

    /** Work already sent, latest due date first. */
    public List<Work> sent() {
        return work.stream().filter(one -> !one.state().canBeWritten()).toList().reversed();
    }

    /**
     * One worksheet to do or done.
     *
     * @param lastSection where the answer saved last belongs
     */
    public record Work(
            AssignmentId assignment,
            WorksheetTemplate template,
            Optional<String> ownTitle,
            LocalDate dueOn,
            boolean overdue,
            ResponseState state,
            long answered,
            Optional<Instant> lastSaved,
            Optional<Section> lastSection,
            Optional<Instant> noteAt) {

        /** The same work with another count. */
        Work withAnswered(long count, Optional<Instant> last) {
            return new Work(assignment, template, ownTitle, dueOn, overdue, state, count, last, lastSection, noteAt);
        }

        /** Share of the questions that have an answer, 0 to 1; those that only some are asked do not hold it back. */
        public double progress() {
            return Math.min(1.0, answered / Math.max(1.0, template.certainQuestions()));
        }
    }

    /** The couple's place in their plan; phase counted from 0. */
    public record WhereWeAre(PlanTemplate plan, int phase, boolean finished) {}
}
