package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.writing.ClinicEdition;
import org.holdfast.worksheet.writing.ClinicEditions;

/** Published editions in the database. */
@Dependent
class JpaClinicEditions implements ClinicEditions {

    private static final String ONE = "SELECT e FROM ClinicEdition e WHERE e.templateKey = :key AND e.number = :number";
    private static final String OFFERED = """
            SELECT e.templateKey, e.number FROM ClinicEdition e, ClinicWorksheet w
            WHERE w.id = e.worksheet AND e.number = w.newest AND w.archivedAt IS NULL
            ORDER BY w.id""";

    private final EntityManager entityManager;

    @Inject
    JpaClinicEditions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ClinicEdition> edition(TemplateRef ref) {
        return entityManager
                .createQuery(ONE, ClinicEdition.class)
                .setParameter("key", ref.key())
                .setParameter("number", ref.version())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TemplateRef> offered() {
        return entityManager.createQuery(OFFERED, Object[].class).getResultList().stream()
                .map(row -> new TemplateRef((String) row[0], (int) row[1]))
                .toList();
    }
}
