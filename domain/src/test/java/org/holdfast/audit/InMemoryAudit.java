package org.holdfast.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.AuditTrail;
import org.holdfast.access.Deed;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.KeptWork;
import org.holdfast.worksheet.Worksheets;

/** The audit trail, kept in memory. */
public final class InMemoryAudit implements AuditTrail, AuditRecords {

    private record Kept(Mark mark, Deed deed, Outcome outcome) {}

    private final Practice practice;
    private final List<Kept> kept = new ArrayList<>();

    public InMemoryAudit(Practice practice) {
        this.practice = practice;
    }

    @Override
    public void allowed(Deed deed) {
        keep(deed, Outcome.ALLOWED);
    }

    @Override
    public void refused(Deed deed) {
        keep(deed, Outcome.REFUSED);
    }

    @Override
    public List<AuditRecord> page(Viewer admin, AuditFilter filter, Optional<Mark> after, int atMost) {
        if (admin.role() != Role.ADMIN) {
            return List.of();
        }
        return newestFirst(after).stream()
                .filter(one -> filter.who().isEmpty() || filter.who().equals(one.deed.who()))
                .filter(one -> filter.from().isEmpty()
                        || !one.mark.at().isBefore(filter.from().get()))
                .filter(one -> filter.until().isEmpty()
                        || one.mark.at().isBefore(filter.until().get()))
                .filter(one -> !filter.refusedOnly() || one.outcome == Outcome.REFUSED)
                .limit(atMost)
                .map(this::shown)
                .toList();
    }

    @Override
    public List<OpenedRecord> ofOwn(Viewer client, Optional<Mark> after, int atMost) {
        return newestFirst(after).stream()
                .filter(one -> client.role() == Role.CLIENT && one.outcome == Outcome.ALLOWED)
                .filter(one -> one.deed.byStaff() && one.deed.owners().stream().anyMatch(client.everySeat()::contains))
                .filter(one -> one.deed
                        .who()
                        .map(this::account)
                        .filter(by -> by.role() != Role.CLIENT)
                        .isPresent())
                .limit(atMost)
                .map(one -> opened(one, client))
                .toList();
    }

    private void keep(Deed deed, Outcome outcome) {
        Instant at = practice.now();
        kept.add(new Kept(new Mark(at, kept.size() + 1L), deed, outcome));
    }

    private List<Kept> newestFirst(Optional<Mark> after) {
        Comparator<Mark> order = Comparator.comparing(Mark::at).thenComparing(Mark::seq);
        return kept.stream()
                .filter(one -> after.isEmpty() || order.compare(one.mark, after.get()) < 0)
                .sorted(Comparator.comparing(Kept::mark, order.reversed()))
                .toList();
    }

    private AuditRecord shown(Kept one) {
        Optional<Account> by = one.deed.who().map(this::account);
        return new AuditRecord(
                one.mark,
                by.map(account -> account.name().full()),
                by.map(Account::role),
                Optional.of(one.deed.act()),
                one.deed.couple(),
                one.outcome);
    }

    private OpenedRecord opened(Kept one, Viewer client) {
        Account by = account(one.deed.who().orElseThrow());
        return new OpenedRecord(
                one.mark,
                by.name().spoken(),
                Optional.of(one.deed.act()),
                one.deed
                        .what()
                        .flatMap(what -> worksheet(client, new AssignmentId(what.value())))
                        .map(Assignment::template));
    }

    private Optional<Assignment> worksheet(Viewer client, AssignmentId id) {
        Worksheets worksheets = practice.repositories().worksheets();
        return worksheets
                .assignment(client, id)
                .or(() -> worksheets.kept(client, id).map(KeptWork::assignment));
    }

    private Account account(AccountId id) {
        return practice.repositories().accounts().own(Viewer.admin(id));
    }
}
