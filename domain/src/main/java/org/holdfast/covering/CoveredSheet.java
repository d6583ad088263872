package org.holdfast.covering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * A worksheet of a couple that somebody else carries, with how far each partner is.
 *
 * @param open whether what was sent of it is open to be read
 */
public record CoveredSheet(
        AssignmentId id,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        LocalDate dueOn,
        List<Standing> standings,
        boolean open) {

    public CoveredSheet {
        standings = List.copyOf(standings);
    }

    /** How far one partner is. */
    public record Standing(PartnerId partner, ResponseState state) {}

    /** Whether somebody has sent theirs. */
    public boolean hasWords() {
        return standings.stream().anyMatch(standing -> standing.state().isReadable());
    }
}
