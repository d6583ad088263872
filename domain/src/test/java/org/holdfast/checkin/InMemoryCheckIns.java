package org.holdfast.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;

/** Check-ins, kept in memory. */
public final class InMemoryCheckIns implements CheckIns {

    private final Tables tables;

    public InMemoryCheckIns(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<CheckIn> own(Viewer client, LocalDate weekOf) {
        return tables.checkIns().stream()
                .filter(checkIn -> tables.seatOf(client).equals(Optional.of(checkIn.owner())))
                .filter(checkIn -> checkIn.weekOf().equals(weekOf))
                .filter(checkIn -> tables.coupleOf(checkIn.owner())
                        .filter(tables::isFrozen)
                        .isEmpty())
                .findFirst();
    }

    @Override
    public List<CheckIn> ofCouple(Viewer counselor, CoupleId couple) {
        return tables.checkIns().stream()
                .filter(checkIn -> tables.counsels(counselor, couple))
                .filter(checkIn -> tables.coupleOf(checkIn.owner()).equals(Optional.of(couple)))
                .sorted(Comparator.comparing(CheckIn::weekOf))
                .toList();
    }

    @Override
    public void add(CheckIn checkIn) {
        if (tables.checkIns().stream()
                .anyMatch(other ->
                        other.owner().equals(checkIn.owner()) && other.weekOf().equals(checkIn.weekOf()))) {
            throw new ChangedMeanwhile();
        }
        tables.checkIns().add(checkIn);
    }
}
