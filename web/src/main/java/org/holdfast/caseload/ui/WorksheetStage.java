package org.holdfast.caseload.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.AssignedWorksheet.Standing;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.PartnerId;
import org.holdfast.worksheet.sheet.ResponseState;

/** Where a worksheet stands for the counselor, taking all partners it was given to together. */
record WorksheetStage(AssignedWorksheet worksheet, Stage stage, CoupleCard couple) {

    /** The most pressing first. */
    enum Stage {
        ALL_SENT,
        GIVEN_BACK,
        ONE_SENT,
        OVERDUE,
        OPEN,
        OPENED
    }

    static WorksheetStage of(AssignedWorksheet worksheet, CoupleCard couple) {
        return new WorksheetStage(worksheet, stage(worksheet), couple);
    }

    private static Stage stage(AssignedWorksheet worksheet) {
        if (worksheet.releasedAt().isPresent()) {
            return Stage.OPENED;
        }
        if (worksheet.bothSent()) {
            return Stage.ALL_SENT;
        }
        List<Standing> standings = worksheet.standings();
        if (standings.stream().anyMatch(one -> one.state() == ResponseState.RETURNED)) {
            return Stage.GIVEN_BACK;
        }
        if (standings.stream().anyMatch(one -> one.state() == ResponseState.SUBMITTED)) {
            return Stage.ONE_SENT;
        }
        return standings.stream().anyMatch(Standing::overdue) ? Stage.OVERDUE : Stage.OPEN;
    }

    /** Whether there is something for the counselor to read, or to ask about. */
    boolean waits() {
        return stage != Stage.OPEN && stage != Stage.OPENED;
    }

    boolean anyOverdue() {
        return worksheet.standings().stream().anyMatch(Standing::overdue);
    }

    /** The given names of those who still write. */
    String waitingFor() {
        return names(standing -> standing.state().canBeWritten());
    }

    /** The given names of those to whom it comes later. */
    String laterTo() {
        return names(standing -> standing.state() == ResponseState.WAITING);
    }

    String title(Locale locale) {
        return worksheet.ownTitle().orElseGet(() -> worksheet.template().title().in(locale));
    }

    /** The given names of those who have sent theirs. */
    String sentBy() {
        return names(standing -> standing.state() == ResponseState.SUBMITTED);
    }

    /** The address of its review. */
    String review() {
        return "review/" + worksheet.id().value();
    }

    /** The given names of those who were asked to look again. */
    String givenBackTo() {
        return names(standing -> standing.state() == ResponseState.RETURNED);
    }

    private String names(Predicate<Standing> which) {
        List<PartnerId> wanted = worksheet.standings().stream()
                .filter(which)
                .map(Standing::partner)
                .toList();
        return couple.partners().stream()
                .filter(partner -> wanted.contains(partner.id()))
                .map(PartnerName::given)
                .collect(Collectors.joining(" & "));
    }
}
