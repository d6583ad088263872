package org.holdfast.worksheet;

import org.holdfast.access.Resource;
import org.holdfast.worksheet.sheet.ResponseState;

/**
 * A client's own work that is closed, because the couple has separated or the counselor took it back: theirs to read, with
 * nothing of the other's beside it.
 */
public record KeptWork(Assignment assignment, Response response) {

    boolean isTakenBack() {
        return response.state() == ResponseState.TAKEN_BACK;
    }

    /** The work as a rule sees it. */
    Resource asResource() {
        return Resource.kept(
                assignment.couple(), response.owner(), response.state().stage());
    }
}
