package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.covering.CoveringDesk.OpenToMe;
import org.holdfast.covering.CoveringDesk.ToReview;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Vault;

/** A counselor looks up which couples of hers others see, and which of theirs are open to her. */
@Dependent
@Transactional
public class WhoCovers {

    private final Supervisions supervisions;
    private final Emergencies emergencies;
    private final EmergencyTrail trail;
    private final Coverage coverage;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public WhoCovers(
            Supervisions supervisions,
            Emergencies emergencies,
            EmergencyTrail trail,
            Coverage coverage,
            Couples couples,
            CurrentViewer current,
            Vault vault,
            Clock clock) {
        this.supervisions = supervisions;
        this.emergencies = emergencies;
        this.trail = trail;
        this.coverage = coverage;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is open to her, and what waits for her review. */
    @Allowed(Act.SEE_CASELOAD)
    public CoveringDesk desk() {
        Viewer counselor = current.viewer();
        current.asks(Act.SEE_CASELOAD, Resource.caseload(counselor.account()));
        Instant now = clock.instant();
        List<OpenToMe> opened = Stream.concat(
                        supervisions.openTo(counselor, now).stream()
                                .flatMap(one -> openToMe(Way.SUPERVISION, one, now).stream()),
                        emergencies.openTo(counselor, now).stream()
                                .flatMap(one -> openToMe(Way.EMERGENCY, one, now).stream()))
                .toList();
        List<EmergencyAccess> waiting = emergencies.toReview(counselor);
        Map<AccountId, String> names = waiting.isEmpty() ? Map.of() : names(counselor);
        return new CoveringDesk(
                opened,
                waiting.stream()
                        .flatMap(one -> couples
                                .card(counselor, one.couple())
                                .map(couple -> new ToReview(
                                        couple.id(), couple.shortName(), name(names, one.reader()), one.beganAt()))
                                .stream())
                        .toList());
    }

    /** To whom the couple is or was open besides its counselor. */
    @Allowed(Act.SEE_COUPLE)
    public WhoElse ofCouple(CoupleId id) {
        Viewer counselor = current.viewer();
        CoupleCard card = couples.card(counselor, id).orElseThrow(NotFound::new);
        current.asks(Act.SEE_COUPLE, card.asResource());
        Optional<Supervision> open = supervisions.ofCouple(counselor, id, clock.instant());
        List<EmergencyAccess> reached = emergencies.ofCouple(counselor, id);
        Map<AccountId, String> names = open.isEmpty() && reached.isEmpty() ? Map.of() : names(counselor);
        return new WhoElse(
                open.map(one -> picture(counselor, one, name(names, one.reader()))),
                reached.stream()
                        .map(one -> report(counselor, one, name(names, one.reader())))
                        .toList());
    }

    private SupervisionPicture picture(Viewer counselor, Supervision open, String supervisor) {
        return new SupervisionPicture(
                supervisor, open.endsAt(), supervisions.sheets(counselor, open), open.question(vault));
    }

    private EmergencyReport report(Viewer counselor, EmergencyAccess access, String by) {
        return new EmergencyReport(
                access.id(),
                by,
                access.ground(),
                access.reason(vault),
                access.beganAt(),
                access.endsAt(),
                trail.opened(counselor, access),
                access.verdict(),
                access.note(vault));
    }

    private Optional<OpenToMe> openToMe(Way way, Cover cover, Instant now) {
        return coverage.card(current.viewer(), way, cover.couple(), now)
                .map(card -> new OpenToMe(way, card.id(), card.shortName(), card.counselorSpoken(), cover.endsAt()));
    }

    private Map<AccountId, String> names(Viewer counselor) {
        return supervisions.colleagues(counselor).stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    private static String name(Map<AccountId, String> names, AccountId whose) {
        return Optional.ofNullable(names.get(whose)).orElseThrow(NotFound::new);
    }
}
