package org.holdfast.couple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.CaseState;
import org.holdfast.access.Resource;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;

/**
 * A couple as the screens name it; partners in the order of their sides, one or two of them.
 *
 * @param separatedAt since when the record is closed, empty while it is not
 */
public record CoupleCard(
        CoupleId id,
        AccountId counselor,
        String counselorSpoken,
        CaseState state,
        Optional<Instant> separatedAt,
        List<PartnerName> partners) {

    public CoupleCard {
        partners = List.copyOf(partners);
    }

    /** The couple as a rule sees it. */
    public Resource asResource() {
        return Resource.couple(id, counselor).in(state);
    }

    /** Whether this is the case of one person, and no couple. */
    public boolean isIndividual() {
        return state == CaseState.INDIVIDUAL;
    }

    /** Whether one person sits here, and nobody else ever did or has yet. */
    public boolean isOfOne() {
        return partners.size() == 1;
    }

    public boolean isFrozen() {
        return state == CaseState.FROZEN;
    }

    /** "Maya & Jonas". */
    public String shortName() {
        return partners.stream().map(PartnerName::given).collect(Collectors.joining(" & "));
    }

    /** "Maya Lindqvist & Jonas Abara". */
    public String fullName() {
        return partners.stream().map(PartnerName::full).collect(Collectors.joining(" & "));
    }

    public PartnerName partner(PartnerId id) {
        return partners.stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
