package org.holdfast.worksheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.TemplateRef;
import org.jspecify.annotations.Nullable;

/**
 * How far a client is with one assignment.
 *
 * @param ownTitle the counselor's title, or empty for the template's
 * @param lastSaved when an answer was last saved, or null before the first
 * @param lastItem the item that was saved then, or null before the first
 * @param noteAt when the counselor last left a note, or null
 */
public record OwnProgress(
        AssignmentId assignment,
        String templateKey,
        int templateVersion,
        String ownTitle,
        LocalDate dueOn,
        ResponseState state,
        long answered,
        @Nullable Instant lastSaved,
        @Nullable String lastItem,
        @Nullable Instant noteAt) {

    public TemplateRef template() {
        return new TemplateRef(templateKey, templateVersion);
    }

    public Optional<Instant> saved() {
        return Optional.ofNullable(lastSaved);
    }

    public Optional<String> savedItem() {
        return Optional.ofNullable(lastItem);
    }

    public Optional<Instant> noted() {
        return Optional.ofNullable(noteAt);
    }

    public boolean isOverdue(LocalDate today) {
        return state.canBeWritten() && dueOn.isBefore(today);
    }
}
