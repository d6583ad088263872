package org.holdfast.couple.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        AccountId carer,
        CaseState state,
        @Nullable Instant separatedAt,
        PersonName counselor,
        UUID partner,
        Side side,
        PersonName name) {

    /** All seats {@code p} of those couples {@code c} for which the rest of the query holds. */
    public static final String SEATS = """
            SELECT NEW org.holdfast.couple.jpa.SeatRow(
                c.id, c.counselor, c.state, c.separatedAt, k.name, p.id, p.side, a.name)
            FROM Couple c, Account k, Partner p, Account a
            WHERE k.id = c.counselor AND p.couple = c.id AND a.id = p.account AND\s""";

    /** The couples that the rows belong to, by their names. */
    public static List<CoupleCard> cards(List<SeatRow> rows) {
        Map<UUID, List<SeatRow>> couples = new LinkedHashMap<>();
        rows.forEach(row ->
                couples.computeIfAbsent(row.couple(), any -> new ArrayList<>()).add(row));
        return couples.values().stream()
                .map(SeatRow::card)
                .sorted(Comparator.comparing(CoupleCard::shortName).thenComparing(CoupleCard::fullName))
                .toList();
    }

    private static CoupleCard card(List<SeatRow> seats) {
        SeatRow first = seats.getFirst();
        return new CoupleCard(
                new CoupleId(first.couple()),
                first.carer(),
                first.counselor().spoken(),
                first.state(),
                Optional.ofNullable(first.separatedAt()),
                seats.stream()
                        .sorted(Comparator.comparing(SeatRow::side))
                        .map(SeatRow::partnerName)
                        .toList());
    }

    private PartnerName partnerName() {
        return new PartnerName(new PartnerId(partner), side, name.given(), name.full());
    }
}
