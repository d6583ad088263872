package org.holdfast.worksheet.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.practice.Tables;
import org.holdfast.worksheet.template.TemplateRef;

/** Published editions, kept in memory. */
public final class InMemoryClinicEditions implements ClinicEditions {

    private final Tables tables;

    public InMemoryClinicEditions(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<ClinicEdition> edition(TemplateRef ref) {
        return tables.clinicEditions().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst();
    }

    @Override
    public List<TemplateRef> offered() {
        return tables.clinicWorksheets().stream()
                .filter(one -> one.isPublished() && !one.isPutAway())
                .sorted(Comparator.comparing(one -> one.id().value()))
                .map(ClinicWorksheet::ref)
                .toList();
    }
}
