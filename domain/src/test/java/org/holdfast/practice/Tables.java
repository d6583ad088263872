package org.holdfast.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseState;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.checkin.CheckIn;
import org.holdfast.couple.Couple;
import org.holdfast.couple.Partner;
import org.holdfast.covering.EmergencyAccess;
import org.holdfast.covering.SupervisedSheet;
import org.holdfast.covering.Supervision;
import org.holdfast.plan.Plan;
import org.holdfast.policy.CouplePolicy;
import org.holdfast.policy.PolicySignature;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.PrivateNote;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.history.GivenBack;
import org.holdfast.worksheet.history.SentSheet;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.schedule.Schedule;
import org.holdfast.worksheet.search.Favourite;
import org.holdfast.worksheet.writing.ClinicEdition;
import org.holdfast.worksheet.writing.ClinicWorksheet;

/** Everything the in-memory repositories hold between them. */
public record Tables(
        List<Account> accounts,
        List<Couple> couples,
        List<Partner> partners,
        List<Assignment> assignments,
        List<Response> responses,
        List<Answer> answers,
        List<PrivateNote> privateNotes,
        List<Plan> plans,
        List<CheckIn> checkIns,
        List<CouplePolicy> policies,
        List<PolicySignature> signatures,
        List<Supervision> supervisions,
        List<SupervisedSheet> supervisedSheets,
        List<EmergencyAccess> emergencies,
        List<Schedule> schedules,
        List<JointAnswer> jointAnswers,
        List<ClinicWorksheet> clinicWorksheets,
        List<ClinicEdition> clinicEditions,
        List<Favourite> favourites,
        List<SentSheet> sentSheets,
        List<GivenBack> givenBack) {

    public Tables() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    public boolean isAdmin(Viewer viewer) {
        return viewer.role() == Role.ADMIN && account(viewer.account()).role() == Role.ADMIN;
    }

    public boolean counsels(Viewer viewer, CoupleId id) {
        return viewer.role() == Role.COUNSELOR
                && couples.stream()
                        .anyMatch(couple ->
                                couple.id().equals(id) && couple.counselor().equals(viewer.account()));
    }

    /** What a couple is at present. */
    public CaseState state(CoupleId id) {
        return couples.stream()
                .filter(couple -> couple.id().equals(id))
                .map(Couple::state)
                .findFirst()
                .orElse(CaseState.COUPLE);
    }

    public boolean isFrozen(CoupleId id) {
        return state(id) == CaseState.FROZEN;
    }

    /** Whether the client has a seat there, and the work goes on. */
    public boolean worksIn(Viewer viewer, CoupleId id) {
        return sitsIn(viewer, id) && !isFrozen(id);
    }

    /** Whether the client has or had this seat, in a couple that has separated. */
    public boolean keeps(Viewer viewer, PartnerId id) {
        return viewer.role() == Role.CLIENT
                && partners.stream()
                        .anyMatch(partner -> partner.id().equals(id)
                                && partner.account().equals(viewer.account())
                                && isFrozen(partner.couple()));
    }

    /** Whether the client has or had this seat. */
    public boolean isOf(Viewer viewer, PartnerId id) {
        return viewer.role() == Role.CLIENT
                && partners.stream()
                        .anyMatch(partner ->
                                partner.id().equals(id) && partner.account().equals(viewer.account()));
    }

    public boolean sitsIn(Viewer viewer, CoupleId id) {
        return seatOf(viewer)
                .flatMap(this::coupleOf)
                .filter(couple -> couple.equals(id))
                .isPresent();
    }

    /** The client's own seat; empty for everyone else. */
    public Optional<PartnerId> seatOf(Viewer viewer) {
        return viewer.role() == Role.CLIENT ? viewer.seat().map(Seat::partner) : Optional.empty();
    }

    public Optional<CoupleId> coupleOf(PartnerId id) {
        return partners.stream()
                .filter(partner -> partner.id().equals(id))
                .map(partner -> partner.couple())
                .findFirst();
    }

    public List<Partner> partnersOf(CoupleId id) {
        return partners.stream().filter(partner -> partner.couple().equals(id)).toList();
    }

    /** Whether the partner has signed the policy in force. */
    public boolean agreed(Partner partner) {
        return policies.stream()
                .filter(policy -> policy.couple().equals(partner.couple()) && policy.isInForce())
                .anyMatch(policy -> signatures.stream()
                        .anyMatch(signature -> signature.policy().equals(policy.id())
                                && signature.partner().equals(partner.id())));
    }

    public Account account(AccountId id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
