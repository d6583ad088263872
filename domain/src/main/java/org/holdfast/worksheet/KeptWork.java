package org.holdfast.worksheet;

import org.holdfast.access.Resource;

/** A client's own work in a couple that has separated: theirs to read, with nothing of the other's beside it. */
public record KeptWork(Assignment assignment, Response response) {

    /** The work as a rule sees it. */
    Resource asResource() {
        return Resource.kept(
                assignment.couple(), response.owner(), response.state().stage());
    }
}
