package org.holdfast.worksheet.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * A worksheet as one partner sees it. The same, whatever the other partner has done, until the release.
 *
 * @param counselor how the counselor is spoken of
 * @param partner the other partner's given name, empty while the seat is free
 * @param answerNotes what the counselor wrote under single answers, by item key
 * @param answers own answers by item key
 * @param theirs what was opened of the partner's answers
 */
public record OwnSheet(
        AssignmentId id,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        LocalDate dueOn,
        Sensitive note,
        String counselor,
        Optional<String> partner,
        ResponseState state,
        Sensitive returnReason,
        Sensitive noteToClient,
        Map<String, AnswerNote> answerNotes,
        Map<String, SavedAnswer> answers,
        List<SharedAnswer> theirs) {}
