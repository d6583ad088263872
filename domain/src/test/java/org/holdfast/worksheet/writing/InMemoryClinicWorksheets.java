package org.holdfast.worksheet.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ClinicWorksheetId;

/** Counselors' own worksheets, kept in memory. */
public final class InMemoryClinicWorksheets implements ClinicWorksheets {

    private final Tables tables;

    public InMemoryClinicWorksheets(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<ClinicWorksheet> own(Viewer author, ClinicWorksheetId id) {
        return ofAuthor(author).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ClinicWorksheet> held(Viewer author, ClinicWorksheetId id) {
        return own(author, id);
    }

    @Override
    public List<ClinicWorksheet> ofAuthor(Viewer author) {
        return tables.clinicWorksheets().stream()
                .filter(one -> author.role() == Role.COUNSELOR && one.author().equals(author.account()))
                .sorted(Comparator.comparing(ClinicWorksheet::changedAt).reversed())
                .toList();
    }

    @Override
    public void add(ClinicWorksheet worksheet) {
        if (tables.clinicWorksheets().stream().anyMatch(one -> one.id().equals(worksheet.id()))) {
            throw new ChangedMeanwhile();
        }
        tables.clinicWorksheets().add(worksheet);
    }

    @Override
    public void add(ClinicEdition edition) {
        if (tables.clinicEditions().stream().anyMatch(one -> one.ref().equals(edition.ref()))) {
            throw new ChangedMeanwhile();
        }
        tables.clinicEditions().add(edition);
    }
}
