package org.holdfast.covering.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CaseState;
import org.holdfast.account.PersonName;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Side;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/** One seat of a couple, with the names around it. */
public record SeatRow(
        UUID couple,
        AccountId keeper,
        CaseState state,
        @Nullable Instant separatedAt,
        PersonName counselor,
        UUID partner,
        Side side,
        PersonName name) {

    /** The one couple that the rows belong to, if there are any. */
    static Optional<CoupleCard> card(List<SeatRow> seats) {
        return seats.stream()
                .findFirst()
                .map(first -> new CoupleCard(
                        new CoupleId(first.couple()),
                        first.keeper(),
                        first.counselor().spoken(),
                        first.state(),
                        Optional.ofNullable(first.separatedAt()),
                        seats.stream().map(SeatRow::partnerName).toList()));
    }

    private PartnerName partnerName() {
        return new PartnerName(new PartnerId(partner), side, name.given(), name.full());
    }
}
