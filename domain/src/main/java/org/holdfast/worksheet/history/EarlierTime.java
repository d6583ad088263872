package org.holdfast.worksheet.history;

import org.holdfast.access.Resource;
import org.holdfast.access.Visibility;
import org.holdfast.couple.CoupleCard;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;

/** The same worksheet, given to the same couple before and sent by one of them. */
public record EarlierTime(Assignment assignment, Response response) {

    /** An answer of it as a rule sees it. */
    public Resource words(CoupleCard couple, Visibility meantFor) {
        return couple.asResource().wordsOf(response.owner(), response.state().stage(), meantFor);
    }
}
