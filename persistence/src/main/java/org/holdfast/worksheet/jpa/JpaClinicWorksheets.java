package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.jpa.Writes;
import org.holdfast.worksheet.writing.ClinicEdition;
import org.holdfast.worksheet.writing.ClinicWorksheet;
import org.holdfast.worksheet.writing.ClinicWorksheets;

/** Counselors' own worksheets in the database, for their authors alone. */
@Dependent
class JpaClinicWorksheets implements ClinicWorksheets {

    private static final String OF_AUTHOR = "SELECT w FROM ClinicWorksheet w WHERE w.author = :author";
    private static final String ONE = OF_AUTHOR + " AND w.id = :id";
    private static final String ALL = OF_AUTHOR + " ORDER BY w.changedAt DESC, w.id";

    private final EntityManager entityManager;

    @Inject
    JpaClinicWorksheets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ClinicWorksheet> own(Viewer author, ClinicWorksheetId id) {
        return one(author, id).getResultStream().findFirst();
    }

    @Override
    public Optional<ClinicWorksheet> held(Viewer author, ClinicWorksheetId id) {
        return one(author, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ClinicWorksheet> ofAuthor(Viewer author) {
        return entityManager
                .createQuery(ALL, ClinicWorksheet.class)
                .setParameter("author", Sight.of(author).counselor())
                .getResultList();
    }

    @Override
    public void add(ClinicWorksheet worksheet) {
        Writes.keep(entityManager, worksheet, ChangedMeanwhile::new);
    }

    @Override
    public void add(ClinicEdition edition) {
        Writes.keep(entityManager, edition, ChangedMeanwhile::new);
    }

    private TypedQuery<ClinicWorksheet> one(Viewer author, ClinicWorksheetId id) {
        return entityManager
                .createQuery(ONE, ClinicWorksheet.class)
                .setParameter("author", Sight.of(author).counselor())
                .setParameter("id", id.value());
    }
}
