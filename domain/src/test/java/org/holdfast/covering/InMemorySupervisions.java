package org.holdfast.covering;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.CaseState;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.Standing;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/** Openings to supervision, kept in memory. */
public final class InMemorySupervisions implements Supervisions {

    private final Tables tables;

    public InMemorySupervisions(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Colleague> colleagues(Viewer counselor) {
        return tables.accounts().stream()
                .filter(account -> account.role() == Role.COUNSELOR)
                .filter(account -> isCounselor(counselor) && !account.id().equals(counselor.account()))
                .sorted(Comparator.comparing((Account account) -> account.name().family())
                        .thenComparing(account -> account.name().given()))
                .map(account ->
                        new Colleague(account.id(), account.name().full(), account.standing() != Standing.CLOSED))
                .toList();
    }

    @Override
    public Optional<Supervision> ofCouple(Viewer keeper, CoupleId couple, Instant now) {
        return tables.supervisions().stream()
                .filter(one -> one.couple().equals(couple) && tables.counsels(keeper, couple))
                .filter(one -> one.isOpen(now))
                .findFirst();
    }

    @Override
    public Optional<Supervision> heldOfCouple(Viewer keeper, CoupleId couple, Instant now) {
        return ofCouple(keeper, couple, now);
    }

    @Override
    public List<Supervision> openTo(Viewer supervisor, Instant now) {
        return tables.supervisions().stream()
                .filter(one -> supervisor.role() == Role.COUNSELOR
                        && one.reader().equals(supervisor.account())
                        && one.isOpen(now))
                .filter(one -> tables.couples().stream()
                        .anyMatch(couple -> couple.id().equals(one.couple()) && couple.state() != CaseState.FROZEN))
                .toList();
    }

    @Override
    public Set<AssignmentId> sheets(Viewer viewer, Supervision supervision) {
        boolean supervises =
                viewer.role() == Role.COUNSELOR && supervision.reader().equals(viewer.account());
        return tables.supervisedSheets().stream()
                .filter(sheet -> sheet.supervision().equals(supervision.id()))
                .filter(sheet -> supervises || tables.counsels(viewer, supervision.couple()))
                .map(SupervisedSheet::assignment)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Supervision supervision) {
        tables.supervisions().add(supervision);
    }

    @Override
    public void add(SupervisedSheet sheet) {
        tables.supervisedSheets().add(sheet);
    }

    private boolean isCounselor(Viewer viewer) {
        return viewer.role() == Role.COUNSELOR
                && tables.account(viewer.account()).role() == Role.COUNSELOR;
    }
}
