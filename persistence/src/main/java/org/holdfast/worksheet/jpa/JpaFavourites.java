package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.jpa.Writes;
import org.holdfast.worksheet.search.Favourite;
import org.holdfast.worksheet.search.Favourites;

/** What counselors want at hand, in the database. */
@Dependent
class JpaFavourites implements Favourites {

    private static final String OWN = "SELECT f FROM Favourite f WHERE f.account = :account ORDER BY f.worksheetKey";

    private final EntityManager entityManager;

    @Inject
    JpaFavourites(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Favourite> own(Viewer counselor) {
        return entityManager
                .createQuery(OWN, Favourite.class)
                .setParameter("account", Sight.of(counselor).counselor())
                .getResultList();
    }

    @Override
    public void add(Favourite favourite) {
        Writes.keep(entityManager, favourite, ChangedMeanwhile::new);
    }

    @Override
    public void remove(Favourite favourite) {
        entityManager.remove(favourite);
    }
}
