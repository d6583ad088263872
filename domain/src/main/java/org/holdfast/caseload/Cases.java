package org.holdfast.caseload;

import java.util.List;
import org.holdfast.couple.CoupleCard;

/**
 * What a counselor carries.
 *
 * @param open all that go on, those that need her first at the top
 * @param closed the records that a separation has closed, the latest first; they ask for nothing
 */
public record Cases(List<CaseloadRow> open, List<CoupleCard> closed) {

    public Cases {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }
}
