package org.holdfast.library;

import java.util.List;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.plan.PlanTemplates;

/** The plans of the library, all in memory. */
final class LibraryPlans implements PlanTemplates {

    private final Editions<PlanTemplate> editions;

    LibraryPlans(Shelf shelf, LibraryWorksheets worksheets) {
        editions = new Editions<>(
                new Folder(shelf, "plans").readAll(new PlanReader(worksheets::holds)),
                template -> new Edition(template.key(), template.version()));
    }

    @Override
    public PlanTemplate get(String key, int version) {
        return editions.get(new Edition(key, version));
    }

    @Override
    public List<PlanTemplate> newest() {
        return editions.newest();
    }
}
